import { pairedBars, pairedBarsHeight } from "../charts/pairedBars.js";
import { isSmall } from "../lib/format.js";
import { measureColumn, subtitle, textColumn, tooltipOf, totalOf, withNames } from "./columns.js";

const MEASURES = ["workload", "resolved", "resolved_late", "open_overdue", "overdue_share"];
const SHOWN = 10;

/** Where work is late, most first: a small procedure that is late must not be cut; then where the work is. */
export const procedures = {
  id: "procedures",
  queries: ({ unit, from, to, field }) => ({
    total: { measures: MEASURES, unit, from, to, field },
    own: { measures: ["overdue_share"], inherited: false, unit, from, to, field },
    byProcedure: { measures: MEASURES, by: "procedure", unit, from, to, field },
  }),
  content({ total, own, byProcedure }, context) {
    const { text, format, label } = context;
    const words = text.procedures;
    const allRows = withNames(byProcedure.rows, context)
      .filter((row) => row.workload.value > 0)
      .sort((a, b) => lateOf(b) - lateOf(a) || b.workload.value - a.workload.value);
    const rows = allRows.slice(0, SHOWN);
    const columns = [
      ...["name", "field"].map((key) => textColumn(key, context)),
      ...MEASURES.map((id) => measureColumn(id, context)),
    ];
    const all = totalOf(total);
    const { overdue_share: ownShare } = totalOf(own);
    return {
      title: words.title,
      subtitle: subtitle(words.subtitle, "RESOLVING", total, context),
      lead:
        ownShare.N === all.overdue_share.N
          ? ""
          : words.own(format.share(ownShare), format.fraction(ownShare)),
      caution: words.caution,
      ask: words.ask,
      foot: words.foot(format.count(all.resolved.value), format.count(all.workload.value)),
      notes: allRows.length > SHOWN ? [text.shown(SHOWN, allRows.length)] : [],
      keys: [
        ["late", "resolved_late"],
        ["overdue", "open_overdue"],
        ["unit", "resolved"],
        ["other", "workload"],
      ].map(([fill, id]) => ({ fill, label: label(id) })),
      answer: total,
      from: byProcedure,
      columns,
      rows,
      allRows,
      height: pairedBarsHeight(rows),
      draw: (canvas) =>
        pairedBars(rows, {
          ...canvas,
          name: ({ name }) => name,
          sides: sides(context),
          tooltip: tooltipOf(columns, context),
        }),
    };
  },
};

const lateOf = ({ resolved_late: late, open_overdue: overdue }) => late.value + overdue.value;

function sides({ text, format, label }) {
  return [
    {
      heading: text.procedures.late,
      series: [
        { key: "resolved_late", name: label("resolved_late"), fill: "late" },
        { key: "open_overdue", name: label("open_overdue"), fill: "overdue" },
      ],
      label: ({ overdue_share: cell }) =>
        cell.n > 0 && !isSmall(cell)
          ? `${format.count(cell.n)} (${format.share(cell)})`
          : format.count(cell.n),
    },
    {
      heading: text.procedures.workload,
      overlaid: true,
      series: [
        { key: "workload", name: label("workload"), fill: "other" },
        { key: "resolved", name: label("resolved"), fill: "unit" },
      ],
      label: (row) => format.count(row.workload.value),
    },
  ];
}
