/** Working days in bins of one width; what is very long stands together in the last one. */

const MOST = 30;
const WIDTHS = [1, 2, 5, 10, 20, 50];
const KEYS = ["in_time", "late", "without_due"];

/**
 * Bins `{from, to, in_time, late, without_due}` that cover the rows `{days, …}` and the day `least`
 * without a gap, and the days that each is wide. Of the last one `to` is null where it holds all that took
 * longer.
 */
export function dayBins(rows, least = 0) {
  if (rows.length === 0) return { width: 1, bins: [] };
  const all = rows.reduce((sum, row) => sum + countOf(row), 0);
  const usual = Math.max(quantile(rows, 0.99, all), least);
  const longest = Math.max(rows.at(-1).days, least);
  const width = WIDTHS.find((days) => usual < days * MOST) ?? WIDTHS.at(-1);
  const size = Math.min(Math.floor(longest / width), Math.floor(usual / width) + 2) + 1;
  const bins = Array.from({ length: size }, (_, at) => ({
    from: at * width,
    to: at * width + width - 1,
    ...Object.fromEntries(KEYS.map((key) => [key, 0])),
  }));
  for (const row of rows) {
    const bin = bins[Math.min(Math.floor(row.days / width), size - 1)];
    for (const key of KEYS) bin[key] += row[key];
  }
  if (longest > bins.at(-1).to) bins.at(-1).to = null;
  return { width, bins };
}

const countOf = (row) => KEYS.reduce((sum, key) => sum + row[key], 0);

function quantile(rows, share, all) {
  let reached = 0;
  return rows.find((row) => (reached += countOf(row)) >= share * all).days;
}
