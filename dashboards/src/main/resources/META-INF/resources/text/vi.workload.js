const TITLE = ({ workload, resolved, open }) => `Đã giải quyết ${resolved} trong ${workload} hồ sơ phải làm, còn ${open}`;
const CAME = "Phải làm";
const WENT = "Đã giải quyết · còn lại";

export default {
  headline: "Bao nhiêu việc, và đã làm được bao nhiêu?",
  lead: "Trang này tính theo nơi giải quyết: việc có từ đầu kỳ, nhận bàn giao và tiếp nhận trong kỳ, rồi đã giải quyết và còn lại. Nhiều việc không phải là làm kém.",
  procedures: {
    title: ({ per100, ...all }) => (per100 ? `${TITLE(all)}; cứ 100 hồ sơ mới thì giải quyết ${per100}` : TITLE(all)),
    none: "Không có việc nào trong kỳ",
    subtitle: "Số hồ sơ theo thủ tục",
    came: CAME,
    went: WENT,
    rest: (resolved, open) => `${resolved} · còn ${open}`,
    caution:
      "So hai bên của một dòng: phần còn lại lớn so với phần phải làm là việc đang dồn lên. Hai bên lệch nhau ở số hồ sơ đã rút, dừng hoặc bàn giao đi.",
    foot: (resolved, workload) => `${resolved} đã giải quyết trong ${workload} phải làm`,
  },
  units: {
    title: TITLE,
    none: "Không có việc nào trong kỳ",
    subtitle: "Số hồ sơ từng đơn vị, xếp theo tên",
    came: CAME,
    went: WENT,
    rest: (resolved, open) => `${resolved} · còn ${open}`,
    caution:
      "Xếp theo tên, không theo thứ hạng: các đơn vị khác nhau về dân số và loại thủ tục. Muốn so sánh công bằng hãy xem trang Các phường, xã.",
    foot: (resolved, workload) => `${resolved} đã giải quyết trong ${workload} phải làm`,
  },
  officers: {
    title: "Cán bộ của đơn vị",
    subtitle: "Số lượt xử lý mỗi tuần; bí danh, xếp theo bí danh",
    officer: "Cán bộ",
    none: "Chưa ghi nhận lượt xử lý nào có tên cán bộ trong kỳ.",
    ownOnly: "Chỉ tài khoản của chính đơn vị mới xem được phần này, và không ai bị xếp hạng.",
    caution:
      "Để chia việc cho đều, không để so sánh người với người: một hồ sơ khó có thể mất cả tuần mà chỉ là một lượt. Ô trống: tuần đó không có lượt nào, có thể vì nghỉ.",
    foot: (count) => `${count} cán bộ`,
  },
};
