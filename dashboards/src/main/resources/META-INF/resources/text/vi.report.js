const ROMAN = ["I", "II", "III", "IV"];

export default {
  headline: (unit) => `Biểu II.06a của ${unit}`,
  lead: "Đúng mẫu của Thông tư 01/2020/TT-VPCP, tính theo nơi giải quyết. Bấm vào một con số để xem các hồ sơ làm nên con số đó.",
  rows: "Các dòng",
  byField: "Theo lĩnh vực",
  byUnit: "Theo từng đơn vị",
  kinds: { quarter: "Quý", month: "Tháng", half: "6 tháng", year: "Năm" },
  period: {
    quarter: (number, year) => `Quý ${ROMAN[number - 1]}/${year}`,
    month: (number, year) => `Tháng ${number}/${year}`,
    half: (number, year) => `6 tháng ${number === 1 ? "đầu" : "cuối"} năm ${year}`,
    year: (number, year) => `Năm ${year}`,
  },
  number: "Biểu số",
  reporter: "Đơn vị báo cáo",
  until: (day) => `(kỳ chưa kết thúc: số liệu mới đến hết ngày ${day})`,
  changed: (name, from, until) =>
    until ? `${name}: từ ${from} đến ${until}.` : `${name}: hoạt động từ ${from}.`,
  checksum: "mã kiểm tra",
  print: "Mở bản in",
  checks: "Tự kiểm tra",
  allHold: (count) => `Tự kiểm tra: cả ${count} phép tính đều khớp`,
  someFail: (failing, count) => `Tự kiểm tra: ${failing} trong ${count} phép tính không khớp`,
  checkColumns: ["Phép tính", "Ý nghĩa", "Vế trái", "Vế phải", "Số dòng đã kiểm", "Kết quả"],
  holds: "✓ khớp",
  fails: "✗ không khớp",
  chain: "Nối với kỳ trước: cột (6) của kỳ này so với cột (11) của kỳ trước",
  chainColumns: ["Đơn vị", "Kỳ trước", "(11) kỳ trước", "(6) kỳ này", "Chênh", "Vì sao", "Kết quả"],
  missing: "Cột không tính được",
};
