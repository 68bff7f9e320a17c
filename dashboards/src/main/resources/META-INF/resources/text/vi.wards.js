export default {
  headline: "Các phường, xã khác nhau ra sao?",
  inherited:
    "Bảng này chỉ tính hồ sơ của chính đơn vị; hồ sơ nhận bàn giao từ đơn vị cũ đứng riêng ở hai cột cuối, vì phần chậm trước ngày bàn giao không phải của đơn vị nhận.",
  inheritedOverdue: "Bàn giao, quá hạn",
  tableTitle: "Số liệu từng đơn vị",
  tableSubtitle: "Xếp theo tên; bấm tên cột để xếp lại",
  tableCaution:
    "Dưới mỗi tỷ lệ là số hồ sơ làm nên tỷ lệ đó. Tiếp nhận và trực tuyến tính theo nơi tiếp nhận; các cột còn lại theo nơi giải quyết.",
};
