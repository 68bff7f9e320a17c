/** The value of a measure as it is said: a share in per cent, days with a decimal, quotients with two. */
export function measured(unit, cell, format) {
  if (unit === "SHARE") return format.share(cell);
  if (unit === "RATIO") return format.ratio(cell?.value);
  if (unit === "WORKING_DAYS") return format.number(cell?.value);
  return format.count(cell?.value);
}
