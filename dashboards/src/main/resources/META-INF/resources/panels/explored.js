import { bars, barsHeight } from "../charts/bars.js";
import { timeSeries } from "../charts/timeSeries.js";
import { isTime, periodsBetween } from "../lib/calendar.js";
import { chartOf } from "../lib/exploration.js";
import { measured } from "../lib/measured.js";
import { nameOfValue } from "../lib/named.js";
import { measureColumn, tooltipOf } from "./columns.js";
import { sorted } from "./unitTable.js";

const SHOWN_ROWS = 500;
const SHOWN_BARS = 60;
const SHOWN_LINES = 6;

/** The rows of any question as a table, and as the chart that fits its dimensions. */
export function explored(answer, words, context, change) {
  const { text, format, state, collator } = context;
  const columns = columnsOf(answer, context);
  const all = answer.rows.map((row) => readable(row, answer, context));
  const sort = sortOf(state.sort || usualSort(answer), columns);
  const rows = sort.key ? sorted(all, sort, collator) : all;
  return {
    title: words.title,
    subtitle: words.filters,
    caution: text.explore.caution,
    foot: text.explore.rows(format.count(rows.length)),
    notes: rows.length > SHOWN_ROWS ? [text.explore.firstRows(SHOWN_ROWS, rows.length)] : [],
    answer,
    from: answer,
    columns,
    rows: rows.slice(0, SHOWN_ROWS),
    allRows: rows,
    table: true,
    sort: { ...sort, by: (key) => change({ sort: nextSort(key, sort) }) },
    ...drawn(answer, rows, columns, context),
  };
}

/** Units by name, other categories by the first measure, time as it passed. */
function usualSort({ by, measures }) {
  if (by.length !== 1 || isTime(by[0])) return "";
  return /unit|holder/.test(by[0]) ? `${by[0]}_name` : `-${measures[0].id}`;
}

const sortOf = (text, columns) => {
  const key = text.replace("-", "");
  return { key: columns.some((one) => one.key === key) ? key : "", descending: text.startsWith("-") };
};

const nextSort = (key, sort) => `${sort.key === key && !sort.descending ? "-" : ""}${key}`;

const EARLIER = "previous_period";

function columnsOf({ by, measures, comparisons = [] }, context) {
  const { text, state, nameOf } = context;
  const all = state.scope === "all" ? text.filters.allUnits : nameOf(state.unit);
  const names = by.map((dimension) => ({
    key: `${dimension}_name`,
    label: text.dimensions[dimension],
    show: isTime(dimension) ? context.format.day : undefined,
  }));
  return [
    ...(by.length > 0 ? names : [{ key: "all", label: text.dimensions.unit, show: () => all }]),
    ...measures.flatMap(({ id }) => {
      const column = measureColumn(id, context);
      const earlier = {
        ...column,
        key: `${id}_${EARLIER}`,
        label: text.explore.earlier(column.label),
        answer: {},
      };
      return comparisons.length > 0 ? [column, earlier] : [column];
    }),
  ];
}

/** A row with its codes in words, and the figures of the period before beside its own. */
function readable(row, { by, measures }, context) {
  const names = by.map((dimension) => [
    `${dimension}_name`,
    isTime(dimension) ? row[dimension] : nameOfValue(dimension, row[dimension], context),
  ]);
  const earlier = measures.map(({ id }) => [`${id}_${EARLIER}`, row[id][EARLIER]]);
  return { ...row, ...Object.fromEntries([...names, ...earlier]) };
}

function drawn(answer, rows, columns, context) {
  const [measure] = answer.measures;
  if (rows.length < 2) return {};
  if (chartOf(answer.by) === "time") return timeChart(answer, rows, measure, context);
  if (chartOf(answer.by) === "bars") return barChart(rows, columns, measure, answer, context);
  return {};
}

const said = (measure, cell, { format }) => measured(measure.unit, cell, format);

/** Values of the axis stand for themselves: there is no N to round by. */
const axisValue = (measure, { format }) =>
  measure.unit === "SHARE" ? format.percent : format.number;

function barChart(rows, columns, measure, answer, context) {
  const shown = rows.filter((row) => row[measure.id].value != null).slice(0, SHOWN_BARS);
  const [dimension] = answer.by;
  return {
    height: barsHeight(shown),
    draw: (canvas) =>
      bars(shown, {
        ...canvas,
        measure: measure.id,
        name: (row) => row[`${dimension}_name`],
        label: (row) => said(measure, row[measure.id], context),
        marked: (row) => row[dimension] === context.state.unit,
        tooltip: tooltipOf(columns, context),
      }),
  };
}

function timeChart(answer, rows, measure, context) {
  const time = answer.by.find(isTime);
  const starts = rows.map((row) => row[time]).sort();
  const periods = periodsBetween(time, starts[0], starts.at(-1));
  const series = seriesOf(answer, rows, time, periods, measure, context);
  return {
    height: 360,
    draw: (canvas) =>
      timeSeries(series, {
        ...canvas,
        periods,
        period: context.format.shortDay,
        value: axisValue(measure, context),
        columns: measure.kind === "FLOW",
        share: measure.unit === "SHARE",
      }),
  };
}

/** The lines with most behind them; the table has them all. */
export function seriesOf({ by }, rows, time, periods, { id, labels }, { language }) {
  const category = by.find((dimension) => !isTime(dimension));
  const groups = new Map();
  for (const row of rows) {
    const name = category ? row[`${category}_name`] : labels[language];
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups]
    .map(([name, of]) => {
      const byPeriod = new Map(of.map((row) => [row[time], row[id].value]));
      const weight = of.reduce((sum, row) => sum + (row[id].N ?? row[id].value ?? 0), 0);
      return { key: name, name, weight, values: periods.map((one) => byPeriod.get(one) ?? null) };
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, SHOWN_LINES);
}
