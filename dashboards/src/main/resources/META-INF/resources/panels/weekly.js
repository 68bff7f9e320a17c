import { weeklyBars } from "../charts/weeklyBars.js";
import { rowsOfWeeks } from "../lib/calendar.js";
import { isSmall } from "../lib/format.js";
import { measureColumn, subtitle, textColumn, tooltipOf } from "./columns.js";

/**
 * A panel over the weeks. A plot is `{heading, fills: {measure: fill}, overlaid, figure}`, `figure` being
 * the measure over its bars; `queries` and `says` add what the panel says of the whole period.
 */
export const weekly = ({ id, side, plots, queries, says }) => ({
  id,
  queries: (asked) => ({
    ...queries(scopeOf(asked)),
    byWeek: { measures: measuresOf(plots), by: "week", ...scopeOf(asked) },
  }),
  content({ byWeek, ...answers }, context) {
    const { text, format, label } = context;
    const words = text[id];
    const known = byWeek.rows.some((row) => countsOf(plots).some((id) => row[id].value > 0));
    const rows = known ? rowsOfWeeks(byWeek) : [];
    const week = {
      ...textColumn("week", context),
      show: (iso, row) => `${format.day(iso)}${row.whole ? "" : " *"}`,
    };
    const columns = [week, ...measuresOf(plots).map((key) => measureColumn(key, context))];
    return {
      subtitle: subtitle(words.subtitle, side, byWeek, context),
      caution: words.caution,
      ...says(answers, context),
      notes: rows.some((row) => !row.whole) ? [text.partialWeek] : [],
      keys: plots
        .flatMap(({ fills }) => Object.entries(fills))
        .map(([key, fill]) => ({ fill, label: label(key) })),
      answer: byWeek,
      from: byWeek,
      columns,
      rows,
      allRows: rows,
      draw: (canvas) =>
        weeklyBars(rows, {
          ...canvas,
          plots: plots.map((plot) => drawn(plot, words, context)),
          count: format.count,
          week: (row) => `${format.shortDay(row.week)}${row.whole ? "" : "*"}`,
          tooltip: tooltipOf(columns, context),
        }),
    };
  },
});

const scopeOf = ({ unit, from, to, field }) => ({ unit, from, to, field });

const countsOf = (plots) => plots.flatMap(({ fills }) => Object.keys(fills));

const measuresOf = (plots) => [
  ...new Set(plots.flatMap(({ fills, figure }) => [...Object.keys(fills), figure])),
];

const drawn = ({ heading, fills, overlaid, figure }, words, { format, label, measures }) => ({
  heading: words[heading],
  overlaid,
  series: Object.entries(fills).map(([key, fill]) => ({ key, fill, name: label(key) })),
  label: ({ [figure]: cell }) => {
    if (measures.get(figure).unit !== "SHARE") return format.count(cell.value);
    return isSmall(cell) && cell.N > 0 ? format.fraction(cell) : format.share(cell);
  },
});
