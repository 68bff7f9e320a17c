import { axisType, axisWidthOf, base, endLabel, fill, heading, lineOf, type, widthOf } from "./base.js";
import { markedDays } from "./markedDays.js";

/** The upper plot has the limits, the lower one the stock that each week's rate counts again. */
const UPPER = 0.6;

/**
 * A process behaviour chart over a stock of the same weeks. A row is `{value, mean, lower, upper, meaning,
 * complete, stock}`; what is null is a gap. Points with a signal have a form of their own, those of
 * weeks that are not over are hollow. A mark `{at, number}` is a documented day in the week of a row.
 */
export function controlChart(rows, canvas) {
  const { theme, height, marks, week, percent, count, words, description, tooltip } = canvas;
  const text = base(theme, description);
  const left = Math.max(widthOf(percent(1), theme), axisWidthOf(highest(rows), count, theme)) + 8;
  const right = Math.max(widthOf(words.limits, theme), widthOf(words.mean, theme)) + 8;
  const upper = { left, right, top: 2 * lineOf(theme), bottom: (1 - UPPER) * height + lineOf(theme) };
  const lower = { left, right, top: UPPER * height + 2 * lineOf(theme), bottom: lineOf(theme) + 10 };
  return {
    ...text,
    tooltip: {
      ...text.tooltip,
      trigger: "axis",
      formatter: ([at]) => tooltip(rows[at.dataIndex]),
    },
    axisPointer: { link: [{ xAxisIndex: "all" }] },
    title: [
      heading(words.rate, { left: 0, top: 0 }, theme),
      heading(words.stock, { left: 0, top: UPPER * height }, theme),
    ],
    grid: [upper, lower],
    xAxis: [0, 1].map((gridIndex) => weeks(gridIndex, rows.map(week), theme)),
    yAxis: [rates(rows, percent, theme), stocks(count, theme)],
    series: [
      limit("upper", rows, words.limits, theme),
      limit("lower", rows, "", theme),
      { ...limit("mean", rows, words.mean, theme), lineStyle: { color: theme.muted, width: 1 } },
      {
        id: "value",
        type: "line",
        z: 3,
        connectNulls: false,
        lineStyle: { color: theme.unit, width: 1.5 },
        data: rows.map((row) => point(row, theme)),
      },
      {
        id: "stock",
        type: "bar",
        xAxisIndex: 1,
        yAxisIndex: 1,
        barMaxWidth: 64,
        barCategoryGap: "35%",
        itemStyle: fill(theme, "overdue"),
        data: rows.map(({ stock }) => stock),
        label: endLabel("top", rows, ({ stock }) => count(stock), theme),
        labelLayout: { hideOverlap: true },
      },
      markedDays(marks, theme),
    ],
  };
}

const FORMS = {
  IMPROVEMENT: { symbol: "triangle", symbolSize: 13, colour: "unit" },
  CONCERN: { symbol: "triangle", symbolSize: 13, symbolRotate: 180, colour: "warning" },
  CHANGE: { symbol: "diamond", symbolSize: 13, colour: "ink" },
};
const PLAIN = { symbol: "circle", symbolSize: 8, colour: "unit" };

function point({ value, meaning, complete }, theme) {
  const { colour, ...form } = FORMS[meaning] ?? PLAIN;
  return {
    value,
    ...form,
    itemStyle: {
      color: complete ? theme[colour] : theme.surface,
      borderColor: theme[colour],
      borderWidth: 1.5,
      opacity: 1,
    },
  };
}

const limit = (key, rows, name, theme) => ({
  id: key,
  type: "line",
  silent: true,
  symbol: "none",
  step: "middle",
  z: 1,
  lineStyle: { color: theme.muted, width: 1, type: "dashed" },
  endLabel: { ...axisType(theme), show: Boolean(name), formatter: name },
  data: rows.map((row) => row[key]),
});

const weeks = (gridIndex, data, theme) => ({
  gridIndex,
  type: "category",
  data,
  axisLine: { lineStyle: { color: theme.line } },
  axisTick: { show: false },
  axisLabel: { show: gridIndex === 1, hideOverlap: true, ...axisType(theme) },
});

/** Not from zero: what is asked is how far points lie from one another. */
const rates = (rows, percent, theme) => ({
  type: "value",
  min: Math.max(0, Math.floor(20 * lowest(rows)) / 20),
  max: 1,
  splitNumber: 4,
  splitLine: { lineStyle: { color: theme.line } },
  axisLabel: { formatter: percent, hideOverlap: true, ...type(theme, theme.muted) },
});

const stocks = (count, theme) => ({
  gridIndex: 1,
  type: "value",
  min: 0,
  minInterval: 1,
  splitNumber: 2,
  splitLine: { lineStyle: { color: theme.line } },
  axisLabel: { formatter: count, hideOverlap: true, ...axisType(theme) },
});

const lowest = (rows) =>
  Math.min(1, ...rows.flatMap(({ value, lower }) => [value, lower]).filter((one) => one != null));

const highest = (rows) => Math.max(0, ...rows.map(({ stock }) => stock ?? 0));
