import { pairedBars, pairedBarsHeight } from "../charts/pairedBars.js";
import { isSmall } from "../lib/format.js";
import { measureColumn, subtitle, textColumn, tooltipOf, withNames } from "./columns.js";

const MEASURES = ["workload", "resolved", "resolved_late", "open_overdue", "overdue_share"];
const SHOWN = 10;

/** Where the work is, and where it is late. */
export const procedures = {
  id: "procedures",
  queries: ({ unit, from, to, field }) => ({
    total: { measures: MEASURES, unit, from, to, field },
    byProcedure: { measures: MEASURES, by: "procedure", unit, from, to, field },
  }),
  content({ total, byProcedure }, context) {
    const { text, format, label } = context;
    const words = text.procedures;
    const allRows = withNames(byProcedure.rows, context)
      .filter((row) => row.workload.value > 0)
      .sort((a, b) => b.workload.value - a.workload.value);
    const rows = allRows.slice(0, SHOWN);
    const columns = [
      ...["name", "field"].map((key) => textColumn(key, context)),
      ...MEASURES.map((id) => measureColumn(id, context)),
    ];
    const [all = {}] = total.rows;
    return {
      title: words.title,
      subtitle: subtitle(words.subtitle, "RESOLVING", total, context),
      caution: words.caution,
      foot: words.foot(format.count(all.resolved?.value), format.count(all.workload?.value)),
      notes: allRows.length > SHOWN ? [text.shown(SHOWN, allRows.length)] : [],
      keys: [
        ["unit", "resolved"],
        ["other", "workload"],
        ["late", "resolved_late"],
        ["overdue", "open_overdue"],
      ].map(([fill, id]) => ({ fill, label: label(id) })),
      answer: total,
      columns,
      rows,
      allRows,
      height: pairedBarsHeight(rows),
      draw: (theme, width, description) =>
        pairedBars(rows, {
          theme,
          width,
          description,
          name: ({ name }) => name,
          sides: sides(context),
          tooltip: tooltipOf(columns, context),
        }),
    };
  },
};

function sides({ text, format, label }) {
  return [
    {
      heading: text.procedures.workload,
      overlaid: true,
      room: 4,
      series: [
        { key: "workload", name: label("workload"), fill: "other" },
        { key: "resolved", name: label("resolved"), fill: "unit" },
      ],
      label: (row) => format.count(row.workload.value),
    },
    {
      heading: text.procedures.late,
      room: 7,
      series: [
        { key: "resolved_late", name: label("resolved_late"), fill: "late" },
        { key: "open_overdue", name: label("open_overdue"), fill: "overdue" },
      ],
      label: ({ overdue_share: cell }) =>
        cell.n > 0 && !isSmall(cell)
          ? `${format.count(cell.n)} (${format.share(cell)})`
          : format.count(cell.n),
    },
  ];
}
