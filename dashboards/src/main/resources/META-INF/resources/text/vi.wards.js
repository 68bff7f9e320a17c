export default {
  headline: "Các phường, xã khác nhau ra sao?",
  lead: "Mỗi nơi có loại việc và lượng hồ sơ khác nhau. Trang này đặt số liệu cạnh nhau để hỏi cho đúng chỗ, không để xếp hạng.",
  inherited:
    "Biểu đồ và tỷ lệ chỉ tính hồ sơ của chính đơn vị; hồ sơ nhận bàn giao từ đơn vị cũ đứng riêng ở hai cột cuối, vì phần chậm trước ngày bàn giao không phải của đơn vị nhận.",
  inheritedOverdue: "Bàn giao, quá hạn",
  dots: (units, share) => `${units}: ${share} hồ sơ trễ hoặc đang quá hạn`,
  dotsNone: "Chưa có hồ sơ nào được giải quyết hoặc quá hạn",
  dotsSubtitle: "Tỷ lệ quá hạn từng đơn vị, không kể hồ sơ nhận bàn giao, xếp theo tên",
  dotsCaution:
    "Vòng tròn rỗng: dưới 30 hồ sơ, chưa nói lên điều gì. Nơi nhận nhiều hồ sơ đất đai thường có tỷ lệ cao hơn; chênh nhau chưa tới một điểm phần trăm có thể chỉ là ngẫu nhiên.",
  line: (share) => `Chung ${share}`,
  foot: (fraction) => `${fraction} trễ hoặc đang quá hạn, không kể nhận bàn giao`,
  tableTitle: "Số liệu từng đơn vị",
  tableSubtitle: "Xếp theo tên; bấm tên cột để xếp lại",
  tableCaution:
    "Dưới mỗi tỷ lệ là số hồ sơ làm nên tỷ lệ đó. Tiếp nhận và trực tuyến tính theo nơi tiếp nhận; các cột còn lại theo nơi giải quyết. Tỷ lệ đúng hạn, đang giải quyết, đang quá hạn không kể hồ sơ nhận bàn giao.",
};
