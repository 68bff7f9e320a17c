import { pairedBars, pairedBarsHeight } from "../charts/pairedBars.js";
import { countColumn, stockSubtitle } from "./ages.js";
import { textColumn, withNames } from "./columns.js";

const SHOWN = 10;
const DRAWN = ["not_moving_office", "not_moving_paused", "median_age", "oldest_age"];

/** What lies still, by procedure: for the office, or for the applicant. */
export function notMoving({ total, byProcedure }, context) {
  const { text, format } = context;
  const words = text.backlog.still;
  const days = format.count(byProcedure.not_moving);
  const [all] = total.rows;
  const allRows = withNames(byProcedure.rows, context)
    .filter((row) => row.not_moving > 0)
    .map((row) => ({ ...row, not_moving_office: row.not_moving - row.not_moving_paused }))
    .sort((a, b) => b.not_moving - a.not_moving);
  const rows = allRows.slice(0, SHOWN);
  const drawn = rows.map(cells);
  const columns = columnsOf(byProcedure, words, context);
  return {
    title:
      all.not_moving > 0
        ? words.title(format.count(all.not_moving), all.not_moving, format.count(all.open), days)
        : words.none(days),
    subtitle: stockSubtitle(words.subtitle(days), total, context),
    caution: words.caution,
    foot: words.foot(format.count(all.not_moving - all.not_moving_paused), format.count(all.not_moving)),
    empty: words.none(days),
    notes: allRows.length > SHOWN ? [text.shown(SHOWN, allRows.length)] : [],
    keys: [
      { fill: "unit", label: words.office },
      { fill: "paused", label: words.applicant },
      { fill: "unit-soft", label: words.median_age },
      { fill: "other", label: words.oldest_age },
    ],
    answer: byProcedure,
    columns,
    rows,
    allRows,
    height: pairedBarsHeight(rows),
    draw: (canvas) =>
      pairedBars(drawn, {
        ...canvas,
        name: ({ name }) => name,
        sides: sides(words, context),
        tooltip: (row) => tooltip(rows[drawn.indexOf(row)], columns),
      }),
  };
}

const cells = (row) => ({
  ...row,
  ...Object.fromEntries(DRAWN.map((key) => [key, { value: row[key] }])),
});

const columnsOf = (answer, words, context) => [
  ...["name", "field"].map((key) => textColumn(key, context)),
  { ...countColumn("open", answer, context), label: context.label("open") },
  { ...countColumn("not_moving", answer, context), label: words.heading },
  { key: "not_moving_office", label: words.office, number: true, show: context.format.count },
  { ...countColumn("not_moving_paused", answer, context), label: words.applicant },
  ...["median_age", "oldest_age"].map((key) => ({
    key,
    label: words[key],
    number: true,
    show: context.format.count,
  })),
];

const tooltip = (row, columns) =>
  columns.map(({ key, label, show }) => (show ? `${label}: ${show(row[key])}` : row[key])).join("\n");

const sides = (words, { text, format }) => [
  {
    heading: words.heading,
    series: [
      { key: "not_moving_office", name: words.office, fill: "unit" },
      { key: "not_moving_paused", name: words.applicant, fill: "paused" },
    ],
    label: (row) => words.label(format.count(row.not_moving), format.count(row.open)),
  },
  {
    heading: words.lengths,
    overlaid: true,
    series: [
      { key: "oldest_age", name: words.oldest_age, fill: "other" },
      { key: "median_age", name: words.median_age, fill: "unit-soft" },
    ],
    label: (row) => text.waits.both(format.count(row.median_age.value), format.count(row.oldest_age.value)),
  },
];
