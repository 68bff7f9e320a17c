import { pairedBars, pairedBarsHeight } from "../charts/pairedBars.js";
import { tooltipOf } from "./columns.js";
import { waitPanel } from "./waits.js";

const SHOWN = 12;

/** How long dossiers wait, by field or procedure: the days in all beside the usual and the long wait. */
export function waitBars(answer, words, context) {
  const { text } = context;
  const panel = waitPanel(answer, words, context);
  const [dimension] = answer.by;
  const rows = panel.rows.slice(0, SHOWN).map(cells);
  return {
    ...panel,
    notes: panel.rows.length > SHOWN ? [text.waits.shown(SHOWN, panel.rows.length)] : [],
    keys: [
      { fill: "unit", label: text.waits.median },
      { fill: "other", label: text.waits.p90 },
    ],
    height: pairedBarsHeight(rows),
    draw: (canvas) =>
      pairedBars(rows, {
        ...canvas,
        name: (row) => row[`${dimension}_name`],
        sides: sides(context),
        tooltip: (row) => tooltipOf(panel.columns, context)(panel.rows[rows.indexOf(row)]),
      }),
  };
}

const FIGURES = ["waiting_days", "median_days", "p90_days"];

const cells = (row) => ({
  ...row,
  ...Object.fromEntries(FIGURES.map((key) => [key, { value: row[key] }])),
});

function sides({ text: { waits: words }, format }) {
  return [
    {
      heading: words.waiting_days,
      series: [{ key: "waiting_days", name: words.waiting_days, fill: "unit-soft" }],
      label: (row) => format.count(row.waiting_days.value),
    },
    {
      heading: words.lengths,
      overlaid: true,
      series: [
        { key: "p90_days", name: words.p90, fill: "other" },
        { key: "median_days", name: words.median, fill: "unit" },
      ],
      label: (row) => words.both(format.number(row.median_days.value), format.number(row.p90_days.value)),
    },
  ];
}
