import { funnel } from "../charts/funnel.js";
import { measureColumn, subtitle } from "./columns.js";
import { comparedColumns, comparedRows, outsideOf, verdictOf, whyOf } from "./compared.js";

/** The scale of ratios reaches at least so far, so that calm figures look calm. */
const HIGHEST_RATIO = 2;

/** Late and overdue dossiers against those that the mix of work would let expect. */
export const mixFunnel = {
  id: "mix-funnel",
  content(answer, context) {
    const { text, format } = context;
    const words = text.compared;
    const rows = mixRows(answer, context).filter(({ ratio }) => ratio != null);
    return {
      ...shared(answer, rows, context),
      title: words.mixTitle(beyond(rows, "byMix"), judged(rows)),
      subtitle: said(words.mixSubtitle, answer, context),
      caution: words.mixCaution,
      draw: (canvas) =>
        funnel(drawn(rows, "expected", "ratio", "byMix"), {
          ...canvas,
          ...limits(answer.reference.ratio_funnel),
          targetText: words.asExpected,
          sizeText: words.expected,
          size: format.count,
          figure: format.ratio,
          top: highest(rows, "ratio", HIGHEST_RATIO),
          tooltip: (row) =>
            words.mixTooltip(row.name, format.count(row.observed), format.number(row.expected), format.ratio(row.ratio)),
        }),
    };
  },
};

/** Every unit, also those that have no ratio. */
export const mixRows = (answer, context) => known(answer, "byMix", context);

/** The share itself, with no regard to the mix. */
export const shareFunnel = {
  id: "share-funnel",
  content(answer, context) {
    const { text, format, label } = context;
    const words = text.compared;
    const { id } = answer.measure;
    const rows = known(answer, "byShare", context).filter((row) => row.N > 0);
    return {
      ...shared(answer, rows, context),
      title: words.shareTitle(beyond(rows, "byShare"), judged(rows)),
      subtitle: said(label(id), answer, context),
      caution: words.shareCaution,
      draw: (canvas) =>
        funnel(drawn(rows, "N", "value", "byShare"), {
          ...canvas,
          ...limits(answer.reference.share_funnel),
          targetText: words.together(format.share(answer.reference)),
          sizeText: words.decided,
          size: format.count,
          figure: format.percent,
          top: Math.min(1, highest(rows, "value", 0)),
          tooltip: (row) => words.shareTooltip(row.name, format.share(row[id]), format.fraction(row[id])),
        }),
    };
  },
};

/** Without a reference there are no limits, and so no funnel. */
const known = (answer, sides, context) =>
  answer.reference
    ? comparedRows(answer, context).map((row) => ({
        ...row,
        verdict: verdictOf(row[sides], row, context.text.compared),
      }))
    : [];

const enough = ({ small }) => small.length === 0;
const judged = (rows) => rows.filter(enough).length;
const beyond = (rows, sides) =>
  rows.filter((row) => enough(row) && outsideOf(row[sides]) === "998").length;

const highest = (rows, key, least) => Math.max(least, ...rows.map((row) => row[key] * 1.1));

const limits = ({ target, curve }) => ({
  target,
  curve: curve.map(({ size, dispersed }) => ({ size, ...dispersed })),
});

const said = (what, answer, context) =>
  subtitle(what, "RESOLVING", answer, { ...context, units: new Map() });

const drawn = (rows, size, figure, sides) =>
  rows.map((row) => ({
    ...row,
    size: row[size],
    figure: row[figure],
    outside: enough(row) ? outsideOf(row[sides]) : null,
    small: !enough(row),
  }));

/** What is the same in every panel of a comparison. */
function shared(answer, rows, context) {
  const { text, format } = context;
  const { reference } = answer;
  const words = text.compared;
  return {
    foot: reference
      ? words.foot(format.count(reference.n), format.count(reference.N), text.unitsTogether(reference.units))
      : text.nothingToDivide,
    empty: words.noReference,
    notes: [words.limits, rows.every(enough) ? "" : words.hollow, ...whyOf(rows, context)],
    answer,
    from: { ...answer, by: ["unit"] },
    columns: comparedColumns(measureColumn(answer.measure.id, context), context),
    rows,
    allRows: rows,
    cellOf: (_, at) => [rows[at], "name"],
  };
}
