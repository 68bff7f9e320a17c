import { survivalCurve } from "../charts/survivalCurve.js";
import { drawnLimits, limitInWords, limitLabels, pointAfter, theLimit } from "../lib/limits.js";
import { subtitle } from "./columns.js";

/** What share is still open after so many days, with those that are open now counted as such. */
export function timeToResolution(answer, context) {
  const { text, format } = context;
  const words = text.procedure.open;
  const rows = answer.accepted === 0 ? [] : answer.curve.map((point) => cells(point, answer.accepted));
  const columns = columnsOf(words, format);
  const { open, ...others } = answer.censored;
  const gone = Object.values(others).reduce((sum, count) => sum + count, 0);
  return {
    title: titleOf(answer, context),
    subtitle: subtitle(words.subtitle, "RESOLVING", answer, context),
    caution: words.caution,
    foot: words.foot(format.count(answer.resolved), format.count(open), format.count(gone)),
    keys: ["curve", "interval", "censored"].map((key) => ({ fill: key, label: words.keys[key] })),
    answer,
    columns,
    rows,
    allRows: rows,
    draw: (canvas) =>
      survivalCurve(answer.curve, {
        ...canvas,
        limits: limitLabels(drawnLimits(answer.limits), text.procedure, format),
        median: answer.median?.days,
        names: {
          open: words.share,
          censored: words.censored,
          days: text.procedure.took.axis,
          atRisk: words.atRisk,
          median: words.half(format.count(answer.median?.days), answer.median?.days),
        },
        percent: format.percent,
        count: format.count,
        tooltip: (point) =>
          columns.map(({ key, label, show }) => `${label}: ${show(cells(point, answer.accepted)[key])}`).join("\n"),
      }),
  };
}

const cells = (point, accepted) => ({
  ...point,
  ...Object.fromEntries(
    ["open_share", "low_95", "high_95"].map((key) => [key, { value: point[key], N: accepted }]),
  ),
});

const columnsOf = (words, { count, share }) => [
  ...["day", "at_risk", "resolved", "censored"].map((key) => ({ key, label: words.columns[key], number: true, show: count })),
  ...["open_share", "low_95", "high_95"].map((key) => ({ key, label: words.columns[key], number: true, show: share })),
];

function titleOf(answer, { text, format }) {
  const words = text.procedure.open;
  const { median, curve, limits, accepted } = answer;
  if (accepted === 0) return words.none;
  const limit = theLimit(limits);
  const after = limit && pointAfter(limit.days, curve);
  return words.title(
    median.days == null ? undefined : format.count(median.days),
    median.days,
    after && {
      limit: limitInWords(limit, text.procedure, format),
      share: format.share({ value: after.open_share, N: accepted }),
    },
  );
}
