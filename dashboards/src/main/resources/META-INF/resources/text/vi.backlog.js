/** What is open: how old, how late, how long at rest. */
export default {
  counts: {
    about_to_be_late: ({ within }) => `Còn trong hạn, còn tối đa ${within} ngày làm việc`,
    age_up_to_5: () => "Đang giải quyết, từ 5 ngày trở xuống",
    age_6_to_10: () => "Đang giải quyết, 6–10 ngày",
    age_11_to_20: () => "Đang giải quyết, 11–20 ngày",
    age_21_to_40: () => "Đang giải quyết, 21–40 ngày",
    age_over_40: () => "Đang giải quyết, trên 40 ngày",
    overdue_up_to_5: () => "Quá hạn, từ 5 ngày trở xuống",
    overdue_6_to_10: () => "Quá hạn, 6–10 ngày",
    overdue_11_to_20: () => "Quá hạn, 11–20 ngày",
    overdue_over_20: () => "Quá hạn, trên 20 ngày",
    not_moving: ({ rest }) => `Không chuyển động từ ${rest} ngày làm việc trở lên`,
    not_moving_paused: ({ rest }) => `Không chuyển động từ ${rest} ngày làm việc trở lên, đang chờ người dân`,
  },
  columns: {
    accepted_day: "Ngày tiếp nhận",
    age: "Số ngày làm việc",
    last_moved: "Chuyển động gần nhất",
  },
  left: (count) => `còn ${count} ngày`,
  over: (count) => `quá hạn ${count} ngày`,
  bands: { up_to: (last) => `≤ ${last}`, over: (last) => `> ${last}` },
  ages: {
    title: (open, _, old) => `${open} hồ sơ đang giải quyết, ${old} đã trên 20 ngày làm việc`,
    none: "Không có hồ sơ nào đang giải quyết",
    subtitle: (day) => `Số hồ sơ theo tuổi, cuối ngày ${day}`,
    band: "Ngày làm việc",
    of: "Hồ sơ",
    count: "Số hồ sơ",
    age: "Đang giải quyết, số ngày làm việc từ khi tiếp nhận",
    overdue: "Trong đó quá hạn, số ngày làm việc",
    caution:
      "Cột bên phải của mỗi hình là việc cũ nhất: hãy hỏi vì sao còn ở đó. Tuổi tính cả lúc tạm dừng; hồ sơ nhận bàn giao tính từ ngày bàn giao. Nhiều hồ sơ mới chỉ cho thấy nhiều việc.",
    foot: (overdue, open) => `${overdue} quá hạn trong ${open} đang giải quyết`,
  },
  still: {
    title: (count, _, open, days) =>
      `${count} trong ${open} hồ sơ đang giải quyết không chuyển động từ ${days} ngày làm việc trở lên`,
    none: (days) => `Hồ sơ đang giải quyết nào cũng có chuyển động trong ${days} ngày làm việc qua`,
    subtitle: (days) => `Hồ sơ không chuyển động từ ${days} ngày làm việc trở lên, theo thủ tục`,
    heading: "Không chuyển động",
    office: "Chờ cơ quan",
    lengths: "Tuổi: trung vị · lâu nhất",
    median_age: "Tuổi trung vị (ngày)",
    oldest_age: "Lâu nhất (ngày)",
    applicant: "Chờ người dân",
    label: (still, open) => `${still} trên ${open}`,
    caution:
      "Chuyển động là khi cơ quan làm một việc, hồ sơ đổi nơi giữ, được gia hạn, tạm dừng hay tiếp tục. Hồ sơ chờ người dân bổ sung không phải lỗi của cơ quan; phần còn lại đáng hỏi trước khi nó quá hạn.",
    foot: (office, still) => `${office} chờ cơ quan trong ${still} không chuyển động`,
  },
};
