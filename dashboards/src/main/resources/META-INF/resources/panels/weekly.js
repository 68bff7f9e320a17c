import { weeklyBars } from "../charts/weeklyBars.js";
import { rowsOfWeeks } from "../lib/calendar.js";
import { isSmall } from "../lib/format.js";
import { measureColumn, subtitle, textColumn, tooltipOf } from "./columns.js";

/** A panel over the weeks: bars of counts, and the rate that they make. */
export const weekly = ({ id, words, side, rate, fills, overlaid }) => ({
  id,
  queries({ unit, from, to, field }) {
    const measures = [...Object.keys(fills), rate];
    return {
      total: { measures: [rate], unit, from, to, field },
      byWeek: { measures, by: "week", unit, from, to, field },
    };
  },
  content({ total, byWeek }, context) {
    const { text, format, label } = context;
    const rows = byWeek.rows.length === 0 ? [] : rowsOfWeeks(byWeek);
    const week = {
      ...textColumn("week", context),
      show: (iso, row) => `${format.day(iso)}${row.whole ? "" : " *"}`,
    };
    const columns = [
      week,
      ...[...Object.keys(fills), rate].map((key) => measureColumn(key, context)),
    ];
    const all = total.rows[0]?.[rate] ?? { value: null, n: 0, N: 0 };
    return {
      title: all.value == null ? text[words].none : text[words].title(format.share(all)),
      subtitle: subtitle(text[words].subtitle, side, total, context),
      caution: text[words].caution,
      foot: text[words].foot(format.fraction(all)),
      notes: rows.some((row) => !row.whole) ? [text.partialWeek] : [],
      keys: Object.entries(fills).map(([key, fill]) => ({ fill, label: label(key) })),
      answer: total,
      columns,
      rows,
      allRows: rows,
      draw: (theme, width, description) =>
        weeklyBars(rows, {
          theme,
          description,
          overlaid,
          rate,
          series: Object.entries(fills).map(([key, fill]) => ({ key, fill, name: label(key) })),
          rateText: (cell) => (isSmall(cell) ? format.fraction(cell) : format.share(cell)),
          week: (row) => `${format.shortDay(row.week)}${row.whole ? "" : "*"}`,
          tooltip: tooltipOf(columns, context),
        }),
    };
  },
});
