const left = (days) => (days === 0 ? "không còn trọn ngày làm việc nào" : `chỉ còn tối đa ${days} ngày làm việc`);
const became = (alike, whose, late) =>
  `Trong ${alike} hồ sơ ${whose} từng còn bấy nhiêu ngày, ${late} hồ sơ đã trễ.`;
/** The chance is not quite this share where wider history has a say in it: who reads both should know why. */
const drawn = (...counts) =>
  `${became(...counts)} Khả năng trễ có tính thêm số liệu ở phạm vi rộng hơn, để vài hồ sơ không quyết định tất cả.`;

export default {
  headline: {
    begin: "Còn kịp: ",
    end: (count, days) => ` hồ sơ chưa quá hạn${days === undefined ? "" : `, ${left(days)}`}`,
  },
  lead: "Những hồ sơ dưới đây vẫn còn trong hạn. Hãy hỏi nơi đang giữ, bắt đầu từ hồ sơ còn ít ngày nhất; đừng chờ đến khi quá hạn mới hỏi.",
  within: "Còn lại",
  anyTime: "Không giới hạn",
  atMost: (count, days) => (days === "0" ? "Không còn trọn ngày làm việc nào" : `Tối đa ${count} ngày làm việc`),
  left: (count, days) => (days === 0 ? "Không còn trọn ngày" : `Còn ${count} ngày`),
  soon: {
    title: (count, _, expected) =>
      expected ? `Nếu vẫn như mọi khi, khoảng ${expected} trong ${count} hồ sơ này sẽ trễ` : `${count} hồ sơ còn trong hạn`,
    none: "Không có hồ sơ nào sắp hết hạn",
    subtitle: (day) => `Hồ sơ còn trong hạn, theo số ngày làm việc còn lại sau ngày ${day}`,
    left: "Còn lại",
    open: "Còn trong hạn",
    expected: "Dự kiến sẽ trễ",
    label: (open, expected) => `${open} · ≈ ${expected}`,
    cut: (count) => `Chỉ tính ${count} hồ sơ còn ít ngày nhất; tệp XLSX có đủ.`,
    caution:
      "Phần đậm là số hồ sơ sẽ trễ nếu mọi việc diễn ra như một năm qua: tổng khả năng trễ của từng hồ sơ. Đó là ước tính để biết nên bắt đầu từ đâu, không phải lời phán về ai.",
    foot: (count, open) => `${count} sắp hết hạn trong ${open} đang giải quyết`,
  },
  list: {
    title: "Hồ sơ nào, đang ở đâu?",
    subtitle: "Còn ít ngày nhất đứng trước, rồi theo nơi đang giữ; bấm vào khả năng trễ để biết tính từ đâu",
    held: "Đã ở đó",
    days: (count) => `${count} ngày`,
    chance: "Khả năng trễ",
    cut: (count) => `Hiện ${count} hồ sơ còn ít ngày nhất; tệp XLSX có đủ.`,
    caution:
      "Ngày còn lại là ngày làm việc sau ngày số liệu đến ngày hẹn trả. Nơi đang giữ là nơi có thể làm việc tiếp theo.",
    foot: (count) => `${count} hồ sơ`,
  },
  chance: {
    PROCEDURE_AND_UNIT: (alike, _, late) => drawn(alike, "của thủ tục này ở đơn vị này", late),
    PROCEDURE: (alike, _, late) => drawn(alike, "của thủ tục này", late),
    FIELD: (alike, _, late) => drawn(alike, "của lĩnh vực này", late),
    ALL: (alike, _, late) => became(alike, "của mọi thủ tục", late),
  },
};
