/** The value of a measure as it is said: a share in per cent, days and quotients with a decimal. */
export function measured(unit, cell, format) {
  if (unit === "SHARE") return format.share(cell);
  if (unit === "RATIO" || unit === "WORKING_DAYS") return format.number(cell?.value);
  return format.count(cell?.value);
}
