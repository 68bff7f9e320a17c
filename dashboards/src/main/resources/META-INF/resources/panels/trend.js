import { controlChart } from "../charts/controlChart.js";
import { trend as askTrend } from "../lib/api.js";
import { fraction } from "../lib/sentence.js";
import { measureColumn, subtitle, textColumn, totalOf } from "./columns.js";
import { MEASURES, OFFICIAL, RATE, STOCK, marksOf, trendRows } from "./trendRows.js";

/** What the chart's series are of. */
const DRAWN = { value: RATE, stock: STOCK };

/**
 * Does the ward keep its promises as steadily as before? The rate of each week between its control limits,
 * and under it what was left overdue, which every week counts again: leaving late work open never pays.
 */
export const trend = {
  id: "trend",
  queries({ unit, from, to, field }) {
    const scope = { unit, from, to, field };
    return {
      total: { measures: MEASURES, ...scope },
      own: { measures: [RATE, STOCK], inherited: false, ...scope },
      byWeek: { measures: MEASURES, by: "week", ...scope },
      limits: (signal) => askTrend({ measure: RATE, by: "week", ...scope }, signal),
    };
  },
  content({ total, own, byWeek, limits }, context) {
    const { text, format } = context;
    const words = text.trend;
    const all = trendRows(limits, byWeek, words);
    const rows = all.some(({ value, stock }) => value != null || stock > 0) ? all : [];
    const signals = rows.filter(({ signal }) => signal);
    const { [RATE]: decided, [OFFICIAL]: official } = totalOf(total);
    const last = limits.segments.at(-1);
    const marks = marksOf(limits);
    return {
      title: words.title(said(total, format)),
      subtitle: subtitle(words.subtitle, "RESOLVING", byWeek, context),
      lead: [
        signals.length > 0
          ? words.signals(signals.map(({ week }) => format.shortDay(week)).join(", "))
          : last?.mean != null && words.steady,
        differ(total, own) && words.own(said(own, format)),
      ]
        .filter(Boolean)
        .join(" "),
      caution: words.caution,
      ask: words.ask,
      foot:
        decided.value == null
          ? text.nothingToDivide
          : words.foot(fraction(RATE, decided, format), format.share(official), fraction(OFFICIAL, official, format)),
      notes: [
        words.zoomed,
        last?.trial && words.trial(last.points),
        rows.some(({ complete }) => !complete) && words.hollow,
        ...marks.map(({ number, date, kind, text: what }) => words.mark(number, format.shortDay(date), words.kinds[kind](what))),
        limits.segments.some(({ cause }, at) => at > 0 && cause) && words.anew,
      ].filter(Boolean),
      answer: total,
      from: byWeek,
      files: [byWeek, limits],
      columns: columns(context),
      rows,
      allRows: rows,
      cellOf: (series, at) => [rows[at], DRAWN[series]],
      draw: (canvas) =>
        controlChart(rows, {
          ...canvas,
          ...format,
          words,
          marks,
          week: ({ week }) => format.shortDay(week),
          tooltip: (row) =>
            words.tooltip(
              format.day(row.week),
              ...[RATE, OFFICIAL].map((id) => `${format.share(row[id])} (${format.fraction(row[id])})`),
              format.count(row.stock),
            ),
        }),
    };
  },
};

const columns = (context) => {
  const { text, format } = context;
  const share = (key) => ({
    key,
    label: text.trend.columns[key],
    number: true,
    show: (value) => format.share({ value }),
  });
  return [
    { ...textColumn("week", context), show: (iso) => format.day(iso) },
    ...MEASURES.map((id) => measureColumn(id, context)),
    ...["lower", "mean", "upper"].map(share),
    { key: "signal", label: text.trend.columns.signal },
  ];
};

const said = (answer, format) => {
  const { [RATE]: rate, [STOCK]: overdue } = totalOf(answer);
  return {
    rate: rate.value == null ? undefined : format.share(rate),
    fraction: format.fraction(rate),
    overdue: overdue.value ? format.count(overdue.value) : undefined,
  };
};

function differ(total, own) {
  const [all, theirs] = [totalOf(total), totalOf(own)];
  return [RATE, STOCK].some((id) => all[id].N !== theirs[id].N || all[id].n !== theirs[id].n);
}
