import { bars, barsHeight } from "../charts/bars.js";
import { timeSeries } from "../charts/timeSeries.js";
import { isTime, periodsBetween } from "../lib/calendar.js";
import { chartOf } from "../lib/exploration.js";
import { measured } from "../lib/measured.js";
import { tooltipOf } from "./columns.js";

const SHOWN_BARS = 60;
const SHOWN_LINES = 6;

/** The first measure, as what fits the dimensions, and what is not drawn; nothing where only a table does. */
export function exploredChart(answer, rows, columns, context) {
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
  const known = rows.filter((row) => row[measure.id].value != null);
  const shown = known.slice(0, SHOWN_BARS);
  const [dimension] = answer.by;
  return {
    notDrawn: known.length > shown.length && context.text.explore.bars(shown.length, known.length),
    height: barsHeight(shown),
    cellOf: (series, at) => [shown[at], series],
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
  const all = seriesOf(answer, rows, time, periods, measure, context);
  const series = all.slice(0, SHOWN_LINES);
  const rowOf = (name, period) =>
    rows.find((row) => row[time] === period && lineOf(row, answer, measure, context) === name);
  return {
    notDrawn: all.length > series.length && context.text.explore.lines(series.length, all.length),
    height: 360,
    cellOf: (name, at) => [rowOf(name, periods[at]), measure.id],
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

const lineOf = (row, { by }, { labels }, { language }) => {
  const category = by.find((dimension) => !isTime(dimension));
  return category ? row[`${category}_name`] : labels[language];
};

/** Lines, those with most behind them first. */
export function seriesOf(answer, rows, time, periods, measure, context) {
  const { id } = measure;
  const groups = new Map();
  for (const row of rows) {
    const name = lineOf(row, answer, measure, context);
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups]
    .map(([name, of]) => {
      const byPeriod = new Map(of.map((row) => [row[time], row[id].value]));
      const weight = of.reduce((sum, row) => sum + (row[id].N ?? row[id].value ?? 0), 0);
      return { key: name, name, weight, values: periods.map((one) => byPeriod.get(one) ?? null) };
    })
    .sort((a, b) => b.weight - a.weight);
}
