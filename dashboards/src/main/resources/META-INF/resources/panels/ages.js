import { bandColumns } from "../charts/bandColumns.js";
import { behindCount } from "../lib/behind.js";
import { searchOf } from "../lib/state.js";
import { subtitle } from "./columns.js";

const BANDS = {
  age: ["up_to_5", "6_to_10", "11_to_20", "21_to_40", "over_40"],
  overdue: ["up_to_5", "6_to_10", "11_to_20", "over_20"],
};
const FILLS = { age: "unit", overdue: "overdue" };

/** How old the open dossiers are, and how late those that are. */
export function ages(answer, context) {
  const { text, format } = context;
  const words = text.backlog.ages;
  const [total] = answer.rows;
  const rows = total.open > 0 ? Object.keys(BANDS).flatMap((of) => bandRows(of, total, text.backlog)) : [];
  return {
    title: total.open > 0 ? words.title(format.count(total.open), total.open, format.count(total.age_21_to_40 + total.age_over_40)) : words.none,
    subtitle: stockSubtitle(words.subtitle(format.day(answer.as_of)), answer, context),
    caution: words.caution,
    foot: words.foot(format.count(total.open_overdue), format.count(total.open)),
    empty: words.none,
    answer,
    columns: [
      { key: "of", label: words.of, show: (of) => words[of] },
      { key: "band", label: words.band },
      { ...countColumn("value", answer, context, ({ count }) => [total, count]), label: words.count },
    ],
    rows,
    allRows: rows,
    cellOf: (series, at) => [rows.filter(({ of }) => of === series)[at], "value"],
    draw: (canvas) =>
      bandColumns(
        Object.keys(BANDS).map((of) => ({
          id: of,
          heading: words[of],
          fill: FILLS[of],
          rows: rows.filter((row) => row.of === of),
        })),
        {
          ...canvas,
          count: format.count,
          tooltip: ({ of, band, value }) => `${words[of]}\n${band}: ${format.count(value)}`,
        },
      ),
  };
}

const bandRows = (of, total, { bands }) =>
  BANDS[of].map((band) => ({
    of,
    count: `${of}_${band}`,
    band: nameOf(band, bands),
    value: total[`${of}_${band}`],
  }));

/** "≤ 5", "6–10", "> 40". */
function nameOf(band, bands) {
  const [first, ...rest] = band.split("_");
  if (first === "up") return bands.up_to(rest.at(-1));
  return first === "over" ? bands.over(rest[0]) : `${first}–${rest.at(-1)}`;
}

/** A stock has no period: it stands on one evening. */
export const stockSubtitle = (what, answer, context) =>
  [what, context.units.get(answer.asked.unit)?.name, context.text.sides.RESOLVING].filter(Boolean).join(" · ");

/** A number of a table that opens the dossiers that it counts; `which` says in which row, as what. */
export const countColumn = (key, answer, { format, state }, which = (row) => [row, key]) => ({
  key,
  number: true,
  side: true,
  show: format.count,
  link(row) {
    const behind = behindCount(answer, ...which(row));
    return behind && searchOf({ ...state, behind });
  },
});
