const within = (days, number) =>
  number === 0 ? "Một nửa xong ngay trong ngày" : `Một nửa xong trong ${days} ngày làm việc`;

export default {
  headline: (name) => `${name}: vì sao lâu?`,
  mostLate: "Thủ tục có nhiều hồ sơ trễ nhất",
  accepted: (period) => `Trong kỳ ${period} đã tiếp nhận `,
  dossiers: () => " hồ sơ, không kể hồ sơ nhận bàn giao",
  median: (days, number) =>
    number === 0
      ? "Một nửa được giải quyết ngay trong ngày tiếp nhận."
      : `Một nửa được giải quyết trong vòng ${days} ngày làm việc.`,
  noMedian: "Đến nay chưa tới một nửa được giải quyết.",
  afterLimit: (limit, share) => `Hết thời hạn ${limit}, ${share} vẫn chưa xong.`,
  stillOpen: (count) => `Hiện còn ${count} hồ sơ đang giải quyết.`,
  limit: (limit) => `Thời hạn ${limit}`,
  limits: (list) => `Thời hạn lúc tiếp nhận: ${list}.`,
  manyLimits: (drawn, all) => `Có ${all} thời hạn khác nhau; ${drawn} thời hạn thường gặp nhất được vẽ.`,
  limitOf: (limit, count) => `${limit} (${count} hồ sơ)`,
  noLimit: "không có thời hạn",
  limitUnits: {
    WORKING_DAYS: (value) => `${value} ngày làm việc`,
    CALENDAR_DAYS: (value) => `${value} ngày`,
    WORKING_HOURS: (value) => `${value} giờ làm việc`,
    SAME_DAY: () => "trong ngày",
  },
  took: {
    title: (late, _, share, all) => `${late} trong ${all} hồ sơ đã giải quyết là trễ hạn (${share})`,
    none: "Chưa giải quyết hồ sơ nào",
    empty: "Chưa có hồ sơ nào được giải quyết trong số đã tiếp nhận.",
    subtitle: "Hồ sơ đã giải quyết, theo số ngày làm việc đã dùng, trừ lúc tạm dừng",
    axis: "ngày làm việc",
    days: "Ngày làm việc",
    in_time: "Đúng hạn",
    late: "Trễ hạn",
    without_due: "Không có ngày hẹn",
    caution:
      "Nhìn phần bên phải vạch thời hạn: đó là hồ sơ lâu hơn mức quy định. Trễ hay không là theo ngày hẹn trả trên phiếu, có thể đã gia hạn, nên vài hồ sơ bên phải vạch vẫn đúng hạn. Hình này chưa có hồ sơ còn đang giải quyết: hãy đọc cùng hình bên.",
    foot: (resolved, accepted) => `${resolved} đã giải quyết trong ${accepted} đã tiếp nhận`,
  },
  open: {
    title: (median, number, after) =>
      [
        median === undefined ? "Chưa tới một nửa đã xong" : within(median, number),
        after && `hết thời hạn ${after.limit} còn ${after.share} chưa xong`,
      ]
        .filter(Boolean)
        .join("; "),
    none: "Chưa tiếp nhận hồ sơ nào",
    subtitle: "Tỷ lệ chưa giải quyết theo số ngày làm việc từ khi tiếp nhận (Kaplan–Meier)",
    share: "Chưa giải quyết",
    censored: "Còn đang giải quyết, hoặc đã rút, dừng, bàn giao",
    atRisk: "Số hồ sơ còn theo dõi",
    half: (days, number) => (number === 0 ? "một nửa: trong ngày" : `một nửa: ${days} ngày`),
    keys: {
      curve: "Chưa giải quyết",
      interval: "Khoảng tin cậy 95 %",
      censored: "Từ đây không còn thấy tiếp: đang giải quyết, đã rút, dừng hoặc bàn giao",
    },
    columns: {
      day: "Ngày làm việc",
      at_risk: "Còn theo dõi",
      resolved: "Giải quyết trong ngày",
      censored: "Thôi theo dõi",
      open_share: "Chưa giải quyết",
      low_95: "95 % từ",
      high_95: "95 % đến",
    },
    caution:
      "Đường càng xuống nhanh, việc càng nhanh xong. Hồ sơ còn đang giải quyết vẫn tính là chưa xong, nên để việc tồn lại không làm đường này đẹp hơn. Chỗ dải mờ rộng là còn ít hồ sơ: đừng kết luận từ đuôi đường.",
    foot: (resolved, open, gone) => `${resolved} đã giải quyết, ${open} đang giải quyết, ${gone} rút, dừng hoặc bàn giao`,
  },
  waiting: {
    title: (name, count, all) => `${count} trong ${all} hồ sơ đang giải quyết hiện ở ${name}`,
    none: "Không còn hồ sơ nào đang giải quyết",
    subtitle: (day) => `Hồ sơ đang giải quyết theo nơi đang giữ, cuối ngày ${day}`,
    open: "Đang giải quyết",
    overdue: "Quá hạn",
    in_time: "Còn trong hạn",
    paused: "Tạm dừng",
    longest: "Lâu nhất",
    lengths: "Ngày làm việc ở đó: trung vị · lâu nhất",
    median_days: "Trung vị ở đó (ngày)",
    longest_days: "Lâu nhất ở đó (ngày)",
    caution:
      "Đây là nơi có thể làm tiếp hôm nay: hãy hỏi nơi đang giữ, không chỉ hỏi nơi tiếp nhận. Hồ sơ tạm dừng đang chờ người dân. Nơi giữ nhiều hồ sơ không hẳn là nơi chậm: xem cả số ngày.",
    foot: (open, accepted) => `${open} đang giải quyết trong ${accepted} đã tiếp nhận`,
  },
};
