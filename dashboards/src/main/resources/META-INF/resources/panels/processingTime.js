import { dayHistogram } from "../charts/dayHistogram.js";
import { dayBins } from "../lib/dayBins.js";
import { drawnLimits, limitInWords, limitLabels } from "../lib/limits.js";
import { subtitle } from "./columns.js";

const FILLS = { in_time: "unit", late: "late", without_due: "unit-soft" };
const KEYS = Object.keys(FILLS);

/** How long resolved dossiers took, against their limit. */
export function processingTime(answer, context) {
  const { text, format } = context;
  const words = text.procedure.took;
  const limits = drawnLimits(answer.limits);
  const { width, bins } = dayBins(answer.histogram, limits.at(-1)?.days);
  const total = Object.fromEntries(
    KEYS.map((key) => [key, answer.histogram.reduce((sum, row) => sum + row[key], 0)]),
  );
  const columns = columnsOf(words, format);
  return {
    title: titleOf(answer, total, context),
    subtitle: subtitle(words.subtitle, "RESOLVING", answer, context),
    caution: words.caution,
    foot: words.foot(format.count(answer.resolved), format.count(answer.accepted)),
    empty: words.empty,
    notes: limitsOf(answer, limits, context),
    keys: KEYS.filter((key) => total[key] > 0).map((key) => ({ fill: FILLS[key], label: words[key] })),
    answer,
    columns,
    rows: bins,
    allRows: answer.histogram.map(ofOneDay),
    draw: (canvas) =>
      dayHistogram(bins, {
        ...canvas,
        series: KEYS.filter((key) => total[key] > 0).map((key) => ({ key, name: words[key], fill: FILLS[key] })),
        limits: limitLabels(limits, text.procedure, format),
        binWidth: width,
        days: (bin) => daysOf(bin, format),
        count: format.count,
        axis: words.axis,
        tooltip: (bin) => columns.map(({ key, label, show }) => `${label}: ${show(bin[key], bin)}`).join("\n"),
      }),
  };
}

const ofOneDay = ({ days, ...counts }) => ({ from: days, to: days, ...counts });

const columnsOf = (words, { count, ...format }) => [
  { key: "from", label: words.days, number: true, show: (_, bin) => daysOf(bin, { count, ...format }) },
  ...KEYS.map((key) => ({ key, label: words[key], number: true, show: count })),
];

/** "4", "5–9" or "≥ 60". */
export function daysOf({ from, to }, { count }) {
  if (to == null) return `≥\u202f${count(from)}`;
  return from === to ? count(from) : `${count(from)}–${count(to)}`;
}

function titleOf({ resolved }, { late, without_due: without }, { text, format }) {
  const words = text.procedure.took;
  if (resolved === 0) return words.none;
  const share = { value: (resolved - without) > 0 ? late / (resolved - without) : null, n: late, N: resolved - without };
  return words.title(format.count(late), late, format.share(share), format.count(resolved - without));
}

const NAMED = 6;

/** All limits with how many dossiers were accepted under each; of very many only how many they are. */
function limitsOf({ limits }, drawn, { text: { procedure: words }, format, language }) {
  if (limits.length < 2) return [];
  if (limits.length > NAMED) return [words.manyLimits(drawn.length, limits.length)];
  const list = limits.map((limit) =>
    words.limitOf(limitInWords(limit, words, format), format.count(limit.accepted)),
  );
  return [words.limits(new Intl.ListFormat(language).format(list))];
}
