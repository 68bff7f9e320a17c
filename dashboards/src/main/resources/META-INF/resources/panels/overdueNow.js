import { pairedBars, pairedBarsHeight } from "../charts/pairedBars.js";
import { backlog } from "../lib/api.js";
import { shortened } from "../lib/format.js";
import { figure } from "../lib/sentence.js";
import { measureColumn, subtitle, textColumn, tooltipOf, totalOf, withNames } from "./columns.js";

const MEASURES = ["open_overdue", "open_in_time", "open_paused", "open_without_due", "open"];
const SHOWN = 10;

/** What waits now, and what of it is past its promise. */
export const overdueNow = {
  id: "overdue-now",
  queries: ({ unit, from, to, field }) => ({
    total: { measures: MEASURES, unit, from, to, field },
    inherited: { measures: ["open_overdue"], inherited: true, unit, from, to, field },
    byProcedure: { measures: MEASURES, by: "procedure", unit, from, to, field },
    now: (signal) => backlog({ unit, field }, signal),
  }),
  content({ total, inherited, byProcedure, now }, context) {
    const { text, format } = context;
    const words = text.overdueNow;
    const allRows = withNames(byProcedure.rows, context)
      .filter((row) => row.open.value > 0)
      .sort((a, b) => b.open_overdue.value - a.open_overdue.value || b.open.value - a.open.value);
    const rows = allRows.slice(0, SHOWN);
    const columns = [
      ...["name", "field"].map((key) => textColumn(key, context)),
      ...MEASURES.map((id) => measureColumn(id, context)),
    ];
    const all = totalOf(total);
    const takenOver = totalOf(inherited).open_overdue.value;
    return {
      title:
        all.open_overdue.value > 0
          ? words.some(
              format.count(all.open_overdue.value),
              takenOver > 0 && format.count(takenOver),
              shortened(rows[0].name, 40),
            )
          : words.none,
      subtitle: subtitle(words.subtitle(format.day(total.to)), "RESOLVING", total, context),
      lead: notMoving(now, total, words, format),
      caution: words.caution,
      ask: words.ask,
      foot: words.foot(...["open_overdue", "open"].map((id) => figure(id, all[id], format.count(all[id].value)))),
      notes: allRows.length > SHOWN ? [text.shown(SHOWN, allRows.length)] : [],
      keys: [
        ["overdue", "open_overdue"],
        ["unit", "open_in_time"],
        ["paused", "open_paused"],
        ["unit-soft", "open_without_due"],
      ]
        .filter(([, id]) => all[id].value > 0)
        .map(([fill, id]) => ({ fill, label: context.label(id) })),
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
          sides: sides(rows, context),
          tooltip: tooltipOf(columns, context),
        }),
    };
  },
};

/** Where nothing has happened for days; known of the last day only. */
function notMoving({ rows: [row], as_of: asOf, not_moving: days }, total, words, { count }) {
  if (!row || asOf !== total.to) return "";
  return row.not_moving > 0
    ? words.notMoving(count(row.not_moving), count(row.open), days, row.not_moving_paused > 0 && count(row.not_moving_paused))
    : words.allMoving(days);
}

function sides(rows, { text, format, label }) {
  const max = Math.max(1, ...rows.map((row) => row.open.value));
  return [
    {
      heading: text.overdueNow.overdue,
      max,
      series: [{ key: "open_overdue", name: label("open_overdue"), fill: "overdue" }],
      label: (row) => format.count(row.open_overdue.value),
    },
    {
      heading: text.overdueNow.waiting,
      max,
      series: [
        ["open_in_time", "unit"],
        ["open_paused", "paused"],
        ["open_without_due", "unit-soft"],
      ].map(([key, fill]) => ({ key, name: label(key), fill })),
      label: ({ open_in_time: inTime, open_paused: paused }) =>
        [
          format.count(inTime.value),
          paused.value > 0 && text.overdueNow.paused(format.count(paused.value)),
        ]
          .filter(Boolean)
          .join(" + "),
    },
  ];
}
