/** Months and weeks of a period. Days are ISO dates, compared as text. */

const DAY = 86_400_000;

const later = (iso, days) => new Date(Date.parse(iso) + days * DAY).toISOString().slice(0, 10);
const weekday = (iso) => (new Date(iso).getUTCDay() + 6) % 7;

/** The months that a period touches, each cut to the period. */
export function monthsOf(from, to) {
  const months = [];
  for (let start = from; start <= to; start = later(endOfMonth(start), 1)) {
    const end = endOfMonth(start);
    months.push({ from: start, to: end < to ? end : to });
  }
  return months;
}

function endOfMonth(iso) {
  const [year, month] = iso.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The weeks (Monday to Sunday) of a period, each cut to it and saying whether it is whole. */
export function weeksOf(from, to) {
  const weeks = [];
  for (let start = from; start <= to;) {
    const sunday = later(start, 6 - weekday(start));
    weeks.push({ week: start, whole: weekday(start) === 0 && sunday <= to });
    start = later(sunday, 1);
  }
  return weeks;
}

/** One row per week of the period: a week that the answer leaves out is a gap, not a zero. */
export function rowsOfWeeks(answer) {
  const known = new Map(answer.rows.map((row) => [row.week, row]));
  const gap = Object.fromEntries(
    answer.measures.map(({ id }) => [id, { value: null, n: null, N: null }]),
  );
  return weeksOf(answer.from, answer.to).map((week) => ({
    ...gap,
    ...known.get(week.week),
    ...week,
  }));
}

/** Every period from the first to the last, also those between them of which nothing is known. */
export function periodsBetween(dimension, first, last) {
  const periods = [];
  for (let start = first; start <= last; start = later(lastDay(dimension, start), 1))
    periods.push(start);
  return periods;
}

const MONTHS = { month: 1, quarter: 3, year: 12 };
const REPORTED = { report_month: 1, report_quarter: 3, report_half_year: 6, report_year: 12 };

export const isTime = (dimension) =>
  ["day", "week"].includes(dimension) || dimension in MONTHS || dimension in REPORTED;

/**
 * The days that a row of an answer by time is about. A row begins with its period, or with the answer's
 * first day where that lies within it, and ends with its period or the answer.
 */
export function periodOfRow(dimension, start, { from, to }) {
  const end = lastDay(dimension, start);
  return { from: start > from ? start : from, to: end < to ? end : to };
}

/** The last day of the period that a day lies in. */
function lastDay(dimension, day) {
  if (dimension === "day") return day;
  if (dimension === "week") return later(day, 6 - weekday(day));
  if (dimension in MONTHS) return later(startAfter(day, MONTHS[dimension]), -1);
  const named = startAfter(later(day, -14), 1);
  return fourteenthBefore(startAfter(named, REPORTED[dimension]));
}

/** The first day after the calendar months, so many at a time, that a day lies in. */
function startAfter(day, months) {
  const [year, month] = day.split("-").map(Number);
  return iso(year, Math.floor((month - 1) / months + 1) * months, 1);
}

/** Official periods end on the 14th of their last month. */
function fourteenthBefore(start) {
  const [year, month] = start.split("-").map(Number);
  return iso(year, month - 2, 14);
}

const iso = (year, month, day) => new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
