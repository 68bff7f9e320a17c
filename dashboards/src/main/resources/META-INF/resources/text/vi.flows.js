export default {
  title: (received, resolved, open) => `Tiếp nhận ${received}, giải quyết ${resolved}; cuối kỳ còn ${open} hồ sơ`,
  subtitle: "Số hồ sơ mỗi tuần",
  received: "Tiếp nhận trong tuần",
  resolved: "Giải quyết trong tuần",
  open: "Đang giải quyết vào cuối tuần",
  lead: (carried, inherited) => `Đầu kỳ đã có ${carried} hồ sơ; trong kỳ nhận bàn giao thêm ${inherited}.`,
  caution:
    "Hình dưới cùng tăng dần nghĩa là việc đến nhanh hơn việc xong. Nhiều hồ sơ đang giải quyết chưa phải là chậm: thủ tục dài thì luôn có nhiều hồ sơ dở dang.",
  ask: "Nếu số còn lại tăng: thiếu người, thiếu giấy tờ, hay đang chờ cơ quan khác?",
  foot: (resolved, received) => `giải quyết ${resolved}, tiếp nhận ${received}`,
};
