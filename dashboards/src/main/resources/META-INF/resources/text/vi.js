import { sentence } from "../lib/sentence.js";
import backlog from "./vi.backlog.js";
import definition from "./vi.definition.js";
import explore from "./vi.explore.js";
import { headline } from "./vi.headline.js";
import lateness from "./vi.lateness.js";
import { dimensions, values } from "./vi.names.js";
import compared from "./vi.compared.js";
import flows from "./vi.flows.js";
import trend from "./vi.trend.js";
import procedure from "./vi.procedure.js";
import quality from "./vi.quality.js";
import report from "./vi.report.js";
import side from "./vi.side.js";
import waits from "./vi.waits.js";
import wards from "./vi.wards.js";
import workload from "./vi.workload.js";

export default {
  headline,
  dimensions,
  values,
  side,
  backlog,
  definition,
  compared,
  flows,
  trend,
  explore,
  lateness,
  procedure,
  quality,
  report,
  waits,
  workload,
  brand: "Đúng Hạn",
  signOut: "Đăng xuất",
  signIn: {
    title: "Đăng nhập",
    name: "Tên",
    password: "Mật khẩu",
    enter: "Đăng nhập",
    readyMade: "Bản dùng thử trên máy này: chọn một vai.",
    roles: {
      council: "Đại biểu Hội đồng nhân dân phường Kim Long",
      city: "Lãnh đạo thành phố",
      analyst: "Người phân tích số liệu",
      admin: "Người quản trị",
    },
  },
  navigation: "Các trang",
  pinned: (generation) => `Đang xem bản công bố số ${generation}, không phải bản mới nhất.`,
  unpin: "Về bản mới nhất",
  permalink: "Liên kết",
  permalinkTitle: (generation) => `Liên kết mở lại đúng hình này, ở bản công bố số ${generation}`,
  forbidden: "Tài khoản này không được xem phần này",
  forbiddenFor: (name) =>
    `Anh/chị đang đăng nhập bằng tài khoản ${name}. Hãy chọn trang khác, hoặc đăng nhập bằng tài khoản có quyền.`,
  otherAccount: "Đăng nhập bằng tài khoản khác",
  skip: "Đến nội dung chính",
  pages: {
    ward: "Phường, xã của tôi",
    wards: "Các phường, xã",
    lateness: "Sắp trễ hạn",
    procedure: "Thủ tục",
    bottlenecks: "Điểm nghẽn",
    workload: "Khối lượng",
    explore: "Khám phá số liệu",
    reports: "Báo cáo",
    quality: "Chất lượng số liệu",
    definitions: "Định nghĩa",
  },
  languages: { vi: "Tiếng Việt", en: "English", pl: "Polski" },
  filters: {
    title: "Chọn số liệu",
    unit: "Đơn vị",
    period: "Thời gian",
    field: "Lĩnh vực",
    group: "Nhóm đơn vị",
    from: "Từ ngày",
    to: "Đến ngày",
    wholePeriod: (day) => `Từ ${day}`,
    otherPeriod: "Khoảng khác…",
    allUnits: "Tất cả đơn vị",
    allFields: "Tất cả lĩnh vực",
    allGroups: "Tất cả các nhóm",
  },
  kinds: { WARD: "Phường", COMMUNE: "Xã" },
  groups: {
    URBAN: "Đô thị trung tâm",
    PERI_URBAN: "Ven đô",
    LOWLAND: "Đồng bằng, ven biển",
    MOUNTAIN: "Miền núi",
  },
  sides: { RECEIVING: "theo nơi tiếp nhận", RESOLVING: "theo nơi giải quyết" },
  columns: {
    name: "Thủ tục",
    procedure: "Mã",
    field: "Lĩnh vực",
    week: "Tuần từ ngày",
    unit: "Đơn vị",
    group: "Nhóm",
  },
  unitsTogether: (count) => `${count} phường, xã`,
  asOf: (day) => `Số liệu đến hết ngày ${day}`,
  generation: (number) => `bản công bố số ${number}`,
  ask: "Hãy hỏi:",
  reading: "Cách đọc",
  table: "Bảng số",
  definitions: "Định nghĩa",
  wholePage: "Tải số liệu cả trang (XLSX)",
  empty: "Chưa có hồ sơ nào trong khoảng thời gian này.",
  nothingToDivide: "– : không có hồ sơ nào để tính tỷ lệ.",
  smallNumbers: (small) => `Số màu xám: dưới ${small} hồ sơ, quá ít để so sánh.`,
  partialWeek: "* Tuần chưa đủ ngày.",
  shown: (shown, all) => `Hiện ${shown} trong ${all} thủ tục; tệp CSV có đủ ${all}.`,
  loading: "Đang tải số liệu…",
  failed: "Chưa tải được số liệu",
  retry: "Tải lại",
  because: {
    400: "Câu hỏi trong địa chỉ trang không dùng được. Chọn lại bộ lọc ở trên.",
    401: "Tên hoặc mật khẩu không đúng.",
    404: "Không tìm thấy thứ được hỏi. Có thể nó chưa có trong bản công bố này.",
    429: "Đã hỏi quá nhiều lần trong một phút. Chờ một lát rồi bấm «Tải lại».",
    503: "Máy chủ đang bận hoặc chưa sẵn sàng. Chờ một lát rồi bấm «Tải lại».",
    504: "Câu hỏi này mất quá nhiều thời gian. Chọn khoảng thời gian ngắn hơn, rồi bấm «Tải lại».",
    other: "Máy chủ không trả lời được. Bấm «Tải lại»; nếu vẫn vậy, báo cho người quản trị.",
  },
  unreachable: "Không kết nối được với máy chủ. Kiểm tra đường truyền rồi bấm «Tải lại».",
  stale: (moment) => `Số liệu mờ bên dưới là của lần tải trước, lúc ${moment}.`,
  news: (period, day) => `Đã có số liệu ${period}, đến hết ngày ${day}.`,
  unknownUnit: (code) =>
    `Không có đơn vị nào mang mã ${code}. Hãy chọn một đơn vị trong danh sách.`,
  chartAria: (title) => `${title} – Bảng số ngay sau biểu đồ có cùng số liệu.`,
  sortBy: (column) => `Sắp xếp theo ${column}`,
  overdueNow: {
    some: (count, takenOver, name) =>
      takenOver
        ? `${count} hồ sơ quá hạn, trong đó ${takenOver} hồ sơ nhận bàn giao; nhiều nhất: ${name}`
        : `${count} hồ sơ quá hạn, nhiều nhất: ${name}`,
    none: "Không có hồ sơ nào quá hạn",
    subtitle: (day) => `Hồ sơ đang giải quyết theo thủ tục, cuối ngày ${day}`,
    overdue: "Đang quá hạn",
    waiting: "Chưa quá hạn",
    paused: (count) => `${count} tạm dừng`,
    caution:
      "Nhìn cột bên trái trước: đó là người dân đang chờ quá ngày hẹn. Hồ sơ tạm dừng đang chờ bổ sung giấy tờ hoặc chờ nộp thuế, phí nên chưa tính quá hạn. Biểu đồ này không nói ai có lỗi.",
    notMoving: (count, open, days, paused) =>
      `${count} trong ${open} hồ sơ đang giải quyết không chuyển động từ ${days} ngày làm việc trở lên${paused ? `, ${paused} trong đó đang tạm dừng` : ""}.`,
    allMoving: (days) => `Hồ sơ đang giải quyết nào cũng có chuyển động trong ${days} ngày làm việc qua.`,
    ask: "Hồ sơ quá hạn đang ở nơi nào, còn thiếu gì, và ai đã báo cho người dân?",
    foot: (overdue, open) => sentence`${overdue} quá hạn trên ${open} đang giải quyết`,
  },
  procedures: {
    title: "Thủ tục nào trễ nhiều hồ sơ nhất, thủ tục nào nhiều việc?",
    subtitle: "Khối lượng và hồ sơ trễ theo thủ tục",
    workload: "Khối lượng",
    late: "Trễ hoặc đang quá hạn",
    own: (share, fraction) =>
      `Không kể hồ sơ nhận bàn giao: ${share} trễ hoặc đang quá hạn (${fraction}).`,
    caution:
      "Hai cột có thang đo riêng, hãy đọc con số ở cuối cột. Thủ tục có thời hạn dài, qua nhiều cơ quan thì dễ trễ hơn; nhiều việc không có nghĩa là làm kém.",
    ask: "Thủ tục có nhiều hồ sơ trễ nhất chờ ở khâu nào, và cơ quan nào gỡ được?",
    foot: (resolved, workload) => `đã giải quyết ${resolved} trong khối lượng ${workload}`,
  },
  wards,
};
