import { pairedBars, pairedBarsHeight } from "../charts/pairedBars.js";
import { measureColumn, subtitle, tooltipOf, totalOf } from "./columns.js";

/** What there was to do, and what became of it; all by the unit that resolves, so that it adds up. */
export const WORK = [
  "carried_over",
  "inherited",
  "received",
  "workload",
  "actions",
  "resolved",
  "open",
  "clearance",
];
const CAME = { carried_over: "other", inherited: "paused", received: "unit-soft" };
const WENT = { resolved: "unit", open: "other" };

/** The work of each row: what came beside what is done and what is left, on one scale. */
export function balance({ total, answer, rows, allRows, columns: names, words }, context) {
  const { format, label } = context;
  const all = totalOf(total);
  const columns = [...names, ...WORK.map((id) => measureColumn(id, context))];
  return {
    title: all.workload.value > 0 ? words.title(said(all, format)) : words.none,
    subtitle: subtitle(words.subtitle, "RESOLVING", total, context),
    caution: words.caution,
    foot: words.foot(format.count(all.resolved.value), format.count(all.workload.value)),
    keys: Object.entries({ ...CAME, ...WENT }).map(([id, fill]) => ({ fill, label: label(id) })),
    answer: total,
    from: answer,
    columns,
    rows,
    allRows,
    height: pairedBarsHeight(rows),
    draw: (canvas) =>
      pairedBars(rows, {
        ...canvas,
        name: ({ name }) => name,
        sides: sides(rows, words, context),
        tooltip: tooltipOf(columns, context),
      }),
  };
}

const said = ({ workload, resolved, open, clearance }, format) => ({
  workload: format.count(workload.value),
  resolved: format.count(resolved.value),
  open: format.count(open.value),
  per100: clearance.value == null ? undefined : format.count(Math.round(100 * clearance.value)),
});

function sides(rows, words, { format, label }) {
  const max = Math.max(1, ...rows.map((row) => row.workload.value));
  const of = (fills) => Object.entries(fills).map(([key, fill]) => ({ key, name: label(key), fill }));
  return [
    { heading: words.came, max, series: of(CAME), label: (row) => format.count(row.workload.value) },
    {
      heading: words.went,
      max,
      series: of(WENT),
      label: (row) => words.rest(format.count(row.resolved.value), format.count(row.open.value)),
    },
  ];
}
