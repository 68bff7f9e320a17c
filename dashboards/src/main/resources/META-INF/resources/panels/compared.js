import { unitPage } from "../lib/pages.js";
import { chosenGroup, shownUnits } from "./unitRows.js";

/** How a unit stands to the limits: the outer ones first. */
export function outsideOf(sides) {
  if (!sides) return null;
  if (sides.side_998 !== "INSIDE") return "998";
  return sides.side_95 === "INSIDE" ? null : "95";
}

/** Rows of a comparison by name, those of the chosen group; figures as cells of the measure. */
export function comparedRows({ rows, measure }, context) {
  const { text, state, collator, units } = context;
  const shown = new Set(shownUnits(context).map(({ code }) => code));
  return rows
    .filter(({ unit }) => shown.has(unit))
    .map((row) => ({
      ...row,
      name: units.get(row.unit)?.name ?? row.name_vi,
      group: text.groups[row.peer_group] ?? "",
      [measure.id]: { value: row.value, n: row.n, N: row.N },
      expected: row.standardised?.expected ?? null,
      observed: row.standardised?.observed ?? null,
      ratio: row.standardised?.ratio ?? null,
      byMix: row.ratio_funnel?.dispersed ?? null,
      byShare: row.share_funnel?.dispersed ?? null,
      change: row.previous?.difference ?? null,
      marked: row.unit === state.unit,
    }))
    .sort((a, b) => collator.compare(a.name, b.name));
}

/** What stands in the table beside a funnel. */
export function comparedColumns(measureColumn, { text, format, state }) {
  const words = text.compared;
  return [
    {
      key: "name",
      label: text.columns.unit,
      link: ({ unit }) => unitPage(unit, state),
    },
    { key: "group", label: text.columns.group, under: "name" },
    measureColumn,
    {
      key: "observed",
      label: words.observed,
      number: true,
      show: (observed, { expected }) =>
        observed == null ? format.number(null) : words.against(format.count(observed), format.number(expected)),
    },
    {
      key: "ratio",
      label: words.ratio,
      number: true,
      show: (ratio, { standardised }) =>
        ratio == null
          ? format.number(null)
          : words.interval(format.ratio(ratio), format.ratio(standardised.low_95), format.ratio(standardised.high_95)),
    },
    { key: "verdict", label: words.verdict },
    { key: "change", label: words.change, number: true, show: format.points },
  ];
}

/** What a reader of these rows must be told: whom they are held against, and why a change is not known. */
export function whyOf(rows, context) {
  const words = context.text.compared;
  return [
    chosenGroup(context) && words.ofAll,
    rows.some(({ N, change }) => N > 0 && change == null) && words.noPrevious,
  ].filter(Boolean);
}

/** The figure of a unit, or why it has none that can be told from chance. */
export function ratioOf({ N, small, ratio }, { text: { compared: words }, format }) {
  if (N === 0) return words.none;
  return small.length > 0 ? words.few : format.ratio(ratio);
}

/** In words, which never say good or bad: that is for people to find out. */
export function verdictOf(sides, { small, N }, words) {
  if (N === 0) return words.none;
  if (!sides && small.length === 0) return words.unknown;
  if (small.length > 0) return words.small;
  const outside = outsideOf(sides);
  return outside ? words.outside[outside][sides[`side_${outside}`]] : words.inside;
}
