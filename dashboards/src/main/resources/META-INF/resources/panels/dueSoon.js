import { weeklyBars } from "../charts/weeklyBars.js";
import { behindCount } from "../lib/behind.js";
import { searchOf } from "../lib/state.js";
import { stockSubtitle } from "./ages.js";

/**
 * The dossiers by the working days that they have left, and how many of them become late if all goes as
 * usual: the sum of their chances.
 */
export function dueSoon({ list, total }, context) {
  const { text, format } = context;
  const words = text.lateness.soon;
  const rows = byDaysLeft(list);
  const columns = [
    { key: "remaining_days", label: words.left, number: true, show: (days) => text.lateness.left(format.count(days), days) },
    { key: "open", label: words.open, number: true, show: format.count },
    { key: "expected", label: words.expected, number: true, show: format.number },
  ].map((column) => ({ ...column, show: (cell) => column.show(valueOf(cell)) }));
  const [{ about_to_be_late: all }] = total.rows;
  const expected = rows.reduce((sum, row) => sum + (row.expected.value ?? 0), 0);
  return {
    title: rows.length > 0 ? words.title(format.count(all), all, !list.next && format.count(Math.round(expected))) : words.none,
    subtitle: stockSubtitle(words.subtitle(format.day(list.as_of)), list, context),
    caution: words.caution,
    foot: words.foot(format.count(all), format.count(total.rows[0].open)),
    empty: words.none,
    notes: list.next ? [words.cut(format.count(list.rows.length))] : [],
    keys: [
      { fill: "unit-soft", label: words.open },
      { fill: "unit", label: words.expected },
    ],
    answer: list,
    columns,
    rows,
    allRows: rows,
    draw: (canvas) =>
      weeklyBars(rows, {
        ...canvas,
        plots: [
          {
            series: [
              { key: "open", name: words.open, fill: "unit-soft" },
              { key: "expected", name: words.expected, fill: "unit" },
            ],
            overlaid: true,
            label: (row) => words.label(format.count(row.open.value), about(row.expected.value, format)),
          },
        ],
        count: format.count,
        week: (row) => text.lateness.left(format.count(row.remaining_days), row.remaining_days),
        tooltip: (row) => columns.map(({ key, label, show }) => `${label}: ${show(row[key])}`).join("\n"),
      }),
  };
}

/** Of many nobody knows the tenths. */
const about = (value, format) => (value < 10 ? format.number(value) : format.count(Math.round(value)));

const valueOf = (cell) => (cell !== null && typeof cell === "object" ? cell.value : cell);

/** A row per number of days from the least, also where nothing has so many left; a chance that is not known adds nothing. */
export function byDaysLeft({ rows }) {
  if (rows.length === 0) return [];
  const first = rows[0].remaining_days;
  const last = rows.at(-1).remaining_days;
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const days = first + at;
    const those = rows.filter(({ remaining_days: left }) => left === days);
    const known = those.filter(({ chance }) => chance != null);
    return {
      remaining_days: days,
      open: { value: those.length },
      expected: { value: known.length > 0 ? rounded(known.reduce((sum, { chance }) => sum + chance, 0)) : null },
    };
  });
}

const rounded = (value) => Math.round(10 * value) / 10;

/** The dossiers that are in time, with at most so many days left, opened from their number. */
export const aboutToBeLate = (total, { state }) => {
  const behind = behindCount(total, total.rows[0], "about_to_be_late");
  return behind && searchOf({ ...state, behind });
};
