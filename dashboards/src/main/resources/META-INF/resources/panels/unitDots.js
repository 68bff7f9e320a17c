import { unitDots, unitDotsHeight } from "../charts/unitDots.js";
import { measureColumn, subtitle, textColumn, totalOf } from "./columns.js";

/** Overdue shares of units side by side, in order of name, with the city's as a line. */
export const unitDotsPanel = {
  id: "unit-dots",
  content({ rows, answer, answers }, context) {
    const { text, format, state } = context;
    const words = text.wards;
    const all = totalOf(answer).overdue_share;
    const known = rows.filter((row) => row.overdue_share.value != null);
    const measures = ["overdue_share", "on_time_rate_decided"].map((id) =>
      measureColumn(id, context),
    );
    return {
      title:
        all.value == null
          ? words.dotsNone
          : words.dots(text.unitsTogether(rows.length), format.share(all)),
      subtitle: subtitle(words.dotsSubtitle, "RESOLVING", answer, { ...context, units: new Map() }),
      caution: words.dotsCaution,
      foot: all.value == null ? text.nothingToDivide : words.foot(format.fraction(all)),
      answer,
      from: answers.own,
      columns: [{ ...textColumn("name", context), label: text.columns.unit }, ...measures],
      rows: known,
      allRows: known,
      height: unitDotsHeight(known),
      draw: (canvas) =>
        unitDots(known, {
          ...format,
          ...canvas,
          rate: "overdue_share",
          all,
          allText: words.line(format.share(all)),
          selected: state.unit,
        }),
    };
  },
};
