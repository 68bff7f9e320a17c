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

/** All periods from the first to the last, also those between them of which nothing is known. */
export function periodsBetween(dimension, first, last) {
  const periods = [];
  for (let start = first; start <= last; start = later(lastDay(dimension, start), 1))
    periods.push(start);
  return periods;
}

export const isTime = (dimension) =>
  ["day", "week"].includes(dimension) || dimension in MONTHS || dimension in REPORTED;

const MONTHS = { month: 1, quarter: 3, year: 12 };
const REPORTED = { report_month: 1, report_quarter: 3, report_half_year: 6, report_year: 12 };

/** The days that a row of an answer by time is about: its period, cut to that of the answer. */
export function periodOfRow(dimension, start, { from, to }) {
  const end = lastDay(dimension, start);
  return { from: start > from ? start : from, to: end < to ? end : to };
}

function lastDay(dimension, start) {
  if (dimension === "day") return start;
  if (dimension === "week") return later(start, 6);
  return later(addMonths(start, { ...MONTHS, ...REPORTED }[dimension]), -1);
}

function addMonths(iso, months) {
  const [year, month, day] = iso.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + months, day)).toISOString().slice(0, 10);
}
