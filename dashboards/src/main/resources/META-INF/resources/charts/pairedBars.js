import { axisType, base, fill, type } from "./base.js";

const ROW = 48;
const HEADING = 26;

export const pairedBarsHeight = (rows) => HEADING + Math.max(rows.length, 1) * ROW;

/**
 * One line per row: its name, under it two bars side by side, each from zero with its figure at its
 * end. A side is `{heading, series: [{key, name, fill}], overlaid, label(row), room, max}`: `room` is the width of
 * its figures in units of the type's size; a common `max` gives both sides one scale.
 */
export function pairedBars(rows, { theme, width, name, sides, description, tooltip }) {
  const text = base(theme, description);
  const [left, right] = columnsOf(
    width,
    sides.map(({ room }) => room * theme.size),
  );
  return {
    ...text,
    tooltip: {
      ...text.tooltip,
      trigger: "axis",
      axisPointer: { type: "none" },
      formatter: ([at]) => tooltip(rows[at.dataIndex]),
    },
    title: sides.map((side, index) => heading(side.heading, [left, right][index], theme)),
    grid: [left, right].map(({ left: x, width: w }) => ({
      left: x,
      width: w,
      top: HEADING,
      bottom: 0,
    })),
    xAxis: sides.map(({ max }, gridIndex) => ({
      gridIndex,
      type: "value",
      min: 0,
      max,
      show: false,
    })),
    yAxis: sides.map((side, gridIndex) => names(gridIndex, rows.map(name), theme, width)),
    series: sides.flatMap((side, index) => bars(rows, side, index, theme)),
  };
}

function columnsOf(width, labels) {
  const [first, second] = labels;
  const half = Math.max(width - first - second, 2) / 2;
  return [
    { left: 0, width: half },
    { left: half + first, width: half },
  ];
}

const heading = (text, { left }, theme) => ({
  text,
  left,
  top: 0,
  padding: 0,
  textStyle: { ...axisType(theme), fontWeight: "normal" },
});

function names(gridIndex, data, theme, width) {
  return {
    gridIndex,
    type: "category",
    inverse: true,
    data,
    axisLine: { show: gridIndex === 0, lineStyle: { color: theme.line } },
    axisTick: { show: false },
    axisLabel: {
      show: gridIndex === 0,
      inside: true,
      margin: 0,
      align: "left",
      verticalAlign: "bottom",
      padding: [0, 0, 8, 0],
      width,
      overflow: "truncate",
      ...type(theme),
    },
    z: 10,
  };
}

function bars(rows, { series, overlaid, label }, index, theme) {
  const bar = { type: "bar", xAxisIndex: index, yAxisIndex: index, barWidth: 14, barGap: "-100%" };
  const drawn = series.map(({ key, name, fill: meaning }) => ({
    ...bar,
    id: key,
    name,
    stack: overlaid ? undefined : `side${index}`,
    itemStyle: fill(theme, meaning),
    data: rows.map((row) => row[key].value),
  }));
  const end = {
    ...type(theme),
    show: true,
    position: "right",
    formatter: ({ dataIndex }) => label(rows[dataIndex]),
  };
  return [...drawn, figures(bar, rows, overlaid ? undefined : `side${index}`, index, end, series)];
}

/** An invisible bar on top of the stack, or over the longest one, that carries the figure. */
const figures = (bar, rows, stack, index, label, [longest]) => ({
  ...bar,
  id: `figure-${index}`,
  stack,
  silent: true,
  itemStyle: { color: "transparent" },
  data: rows.map((row) => (stack ? 0 : row[longest.key].value)),
  label,
});
