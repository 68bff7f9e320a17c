/** What figures are broken down by, and the values of closed lists. */
export const dimensions = {
  unit: "Unit",
  receiving_unit: "Receiving unit",
  resolving_unit: "Resolving unit",
  unit_group: "Peer group",
  procedure: "Procedure",
  field: "Field",
  level: "Level of decision",
  channel: "Channel",
  inherited: "Taken over",
  holder: "Holder",
  from_holder: "Handed on by",
  to_holder: "Waits at",
  day: "Day",
  week: "Week from",
  month: "Month from",
  quarter: "Quarter from",
  year: "Year from",
  report_month: "Report month from",
  report_quarter: "Report quarter from",
  report_half_year: "Report half-year from",
  report_year: "Report year from",
};

export const values = {
  none: "Not known",
  channel: {
    ONLINE: "Online",
    IN_PERSON: "At the desk",
    POST: "By post",
    UNKNOWN: "Channel not known",
  },
  inherited: { true: "Taken over from former units", false: "Without those taken over" },
  level: { WARD: "Decided by wards", CITY: "Decided by the city" },
};
