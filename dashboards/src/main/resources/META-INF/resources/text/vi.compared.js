/** Where nothing is outside: of no place, of one. */
const INSIDE = ["chưa nơi nào có đủ hồ sơ để so sánh", "nơi duy nhất được so sánh ở trong giới hạn 99,8 %"];
const inside = (all) => INSIDE[all] ?? `cả ${all} nơi ở trong giới hạn 99,8 %`;

const outside = (limit) => ({
  ABOVE: `ngoài giới hạn ${limit}, cao hơn`,
  BELOW: `ngoài giới hạn ${limit}, thấp hơn`,
});

export default {
  lead: "Mỗi nơi có loại việc và lượng hồ sơ khác nhau. Trang này hỏi nơi nào khác đến mức ngẫu nhiên và loại việc không giải thích được, để hỏi cho đúng chỗ, không để xếp hạng.",
  judged: (units) => `${units} có đủ hồ sơ để so sánh.`,
  above: (count) =>
    `Đã tính đến loại việc, ${count} nơi có số hồ sơ trễ hoặc quá hạn cao hơn giới hạn kiểm soát 99,8 %:`,
  below: (count) => `${count} nơi thấp hơn, cũng ngoài giới hạn:`,
  noneAbove: "Đã tính đến loại việc, không nơi nào có số hồ sơ trễ hoặc quá hạn cao hơn giới hạn kiểm soát 99,8 %.",
  explained: (count) =>
    `${count} nơi chỉ ngoài giới hạn khi chưa tính đến loại việc: loại việc ở đó có thể giải thích điều này.`,
  noReference: "Quá ít nơi có đủ hồ sơ để so sánh.",
  measure: "So sánh theo",
  mixTitle: (beyond, all) =>
    beyond > 0
      ? `Đã tính đến loại việc, ${beyond} trong ${all} nơi ngoài giới hạn 99,8 %`
      : `Đã tính đến loại việc, ${inside(all)}`,
  mixSubtitle: "Hồ sơ trễ hoặc quá hạn thực tế, chia cho số dự kiến theo loại việc của nơi đó",
  mixCaution:
    "1,00 nghĩa là đúng bằng mức chung của các nơi được so sánh, với cùng thủ tục (thủ tục ít hồ sơ thì theo lĩnh vực), kênh nộp và nguồn hồ sơ. Nơi ở giữa hai đường liền không khác nhiều hơn mức do ngẫu nhiên và do các nơi vốn khác nhau: đừng so điểm này với điểm kia. Điểm ngoài đường liền là chỗ để hỏi vì sao.",
  shareTitle: (beyond, all) =>
    beyond > 0
      ? `Chưa tính đến loại việc, ${beyond} trong ${all} nơi ngoài giới hạn 99,8 %`
      : `Chưa tính đến loại việc, ${inside(all)}`,
  shareCaution:
    "Hình này chưa tính đến việc nơi có nhiều hồ sơ khó, như đất đai, dễ trễ hơn. Nơi ít hồ sơ dao động nhiều hơn, nên giới hạn loe ra ở bên trái.",
  mapTitle: "Những nơi ngoài giới hạn có gần nhau không?",
  mapCaution:
    "Mỗi ô là một phường, xã, đặt gần đúng vị trí; con số là thực tế chia cho mức dự kiến. Nơi cạnh nhau cùng ngoài giới hạn có thể cùng chờ một cơ quan.",
  tableTitle: "Từng nơi so với mức dự kiến",
  tableCaution:
    "Xếp theo tên, không xếp hạng: khoảng tin cậy của hai nơi thường chồng lên nhau. «Dự kiến» là số hồ sơ trễ nếu mỗi loại việc ở đây trễ như mức chung của các nơi được so sánh.",
  map: "Sơ đồ các phường, xã",
  signs: "▲ nhiều hơn, ▼ ít hơn mức dự kiến, ngoài giới hạn 95 %; hai dấu: ngoài giới hạn 99,8 %.",
  shortName: (name) => name.replace(/^(Phường|Xã) /, ""),
  ofAll: "Giới hạn và mức dự kiến tính riêng trong nhóm đã chọn.",
  noPrevious: "– ở cột so với kỳ trước: kỳ trước không có số liệu.",
  none: "chưa có hồ sơ",
  few: "ít hồ sơ",
  observed: "Trễ / dự kiến",
  ratio: "Tỷ số (khoảng tin cậy 95 %)",
  verdict: "So với giới hạn",
  change: "So với kỳ trước (điểm %)",
  against: (observed, expected) => `${observed} / ${expected}`,
  interval: (value, low, high) => `${value} (${low} – ${high})`,
  inside: "trong giới hạn",
  outside: { 95: outside("95 %"), 998: outside("99,8 %") },
  small: "ít hồ sơ, chưa so sánh",
  unknown: "–",
  limits: "Đường đứt: giới hạn 95 %; đường liền: 99,8 %, đã tính phần các nơi vốn khác nhau.",
  hollow: "Vòng tròn rỗng: quá ít hồ sơ để so sánh.",
  asExpected: "đúng mức dự kiến",
  expected: "Số hồ sơ trễ hoặc quá hạn dự kiến",
  decided: "Số hồ sơ đã giải quyết hoặc đang quá hạn",
  together: (share) => `Chung ${share}`,
  mixTooltip: (name, observed, expected, ratio) => `${name}\n${observed} thực tế, ${expected} dự kiến\ntỷ số ${ratio}`,
  shareTooltip: (name, share, fraction) => `${name}\n${share} (${fraction})`,
  foot: (n, N, units) => `${units}: ${n}/${N}`,
};
