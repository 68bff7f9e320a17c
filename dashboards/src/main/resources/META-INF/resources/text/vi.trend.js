import { sentence } from "../lib/sentence.js";

const stillOverdue = (count) => (count ? `còn ${count} hồ sơ quá hạn` : "không hồ sơ nào quá hạn");

export default {
  title: ({ rate, overdue }) =>
    `${rate ? `${rate} đúng hạn, tính cả hồ sơ còn quá hạn` : "Chưa giải quyết hồ sơ nào"}; cuối kỳ ${stillOverdue(overdue)}`,
  subtitle: "Tỷ lệ đúng hạn mỗi tuần, tính cả hồ sơ quá hạn cuối tuần, và giới hạn kiểm soát",
  rate: "Đúng hạn, tính cả hồ sơ quá hạn cuối tuần",
  stock: "Còn quá hạn vào cuối tuần",
  mean: "trung bình",
  limits: "giới hạn",
  signals: (weeks) => `Khác thường, không chỉ do ngẫu nhiên: tuần từ ${weeks}.`,
  steady: "Các tuần dao động như thường, không có dấu hiệu thay đổi.",
  own: ({ rate, fraction, overdue }) =>
    `Không kể hồ sơ nhận bàn giao: ${rate ? `${rate} đúng hạn (${fraction})` : "chưa giải quyết hồ sơ nào"}, cuối kỳ ${stillOverdue(overdue)}.`,
  caution:
    "Điểm giữa hai giới hạn là dao động bình thường: đừng khen hay trách một tuần như thế. Hồ sơ còn quá hạn được tính lại mỗi tuần: để chúng nằm lại không làm tỷ lệ đẹp hơn, và tỷ lệ từng tuần thường thấp hơn cả kỳ.",
  ask: "Tuần khác thường ấy đã xảy ra việc gì, và việc đó có còn không?",
  foot: (decided, official, ofResolved) =>
    sentence`đúng hạn ${decided}; tỷ lệ chính thức, chỉ tính hồ sơ đã giải quyết: ${official} (${ofResolved})`,
  zoomed: "Trục tỷ lệ không bắt đầu từ 0.",
  trial: (points) => `Giới hạn tạm: mới có ${points} tuần, cần 12.`,
  hollow: "Điểm rỗng: tuần chưa đủ ngày, không tính vào giới hạn.",
  mark: (number, day, what) => `Vạch ${number}, ${day}: ${what}.`,
  kinds: {
    UNIT_BEGAN: () => "đơn vị bắt đầu hoạt động",
    CLOCK_POLICY: (act) => `cách tính thời hạn thay đổi (${act})`,
    LIMIT_CHANGED: () => "thời hạn của thủ tục thay đổi",
  },
  anew: "Sau vạch, giới hạn được tính lại.",
  columns: { lower: "Giới hạn dưới", mean: "Trung bình", upper: "Giới hạn trên", signal: "Dấu hiệu" },
  rules: {
    OUTSIDE_LIMITS: "ngoài giới hạn",
    TREND: "bảy tuần liền cùng tăng hoặc cùng giảm",
    NEAR_LIMITS: "hai trong ba tuần sát giới hạn",
    RUN: "bảy tuần liền cùng một phía trung bình",
  },
  tooltip: (week, rate, official, stock) =>
    `Tuần từ ${week}\nđúng hạn ${rate}\nchính thức ${official}\ncòn quá hạn ${stock}`,
};
