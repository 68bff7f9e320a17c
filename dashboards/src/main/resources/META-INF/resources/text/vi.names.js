/** What figures are broken down by, and the values of closed lists. */
export const dimensions = {
  unit: "Đơn vị",
  receiving_unit: "Nơi tiếp nhận",
  resolving_unit: "Nơi giải quyết",
  unit_group: "Nhóm đơn vị",
  procedure: "Thủ tục",
  field: "Lĩnh vực",
  level: "Cấp giải quyết",
  channel: "Kênh nộp",
  inherited: "Nhận bàn giao",
  holder: "Nơi đang giữ",
  from_holder: "Chuyển từ",
  to_holder: "Chuyển đến",
  day: "Ngày",
  week: "Tuần từ ngày",
  month: "Tháng từ ngày",
  quarter: "Quý từ ngày",
  year: "Năm từ ngày",
  report_month: "Tháng báo cáo từ ngày",
  report_quarter: "Quý báo cáo từ ngày",
  report_half_year: "6 tháng báo cáo từ ngày",
  report_year: "Năm báo cáo từ ngày",
};

export const values = {
  none: "Không rõ",
  channel: {
    ONLINE: "Trực tuyến",
    IN_PERSON: "Tại quầy",
    POST: "Qua bưu chính",
    UNKNOWN: "Không rõ kênh nộp",
  },
  inherited: { true: "Hồ sơ nhận bàn giao", false: "Không kể hồ sơ nhận bàn giao" },
  level: { WARD: "Cấp xã giải quyết", CITY: "Cấp thành phố giải quyết" },
};
