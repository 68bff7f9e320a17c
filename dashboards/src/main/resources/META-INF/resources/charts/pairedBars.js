import { base, endLabel, fill, heading, type, widthOf } from "./base.js";

const ROW = 48;
const HEADING = 26;

export const pairedBarsHeight = (rows) => HEADING + Math.max(rows.length, 1) * ROW;

/**
 * One line per row: its name, under it two bars side by side, each from zero with its figure at its
 * end. A side is `{heading, series: [{key, name, fill}], overlaid, label(row), max}`: a common `max` gives
 * both sides one scale.
 */
export function pairedBars(rows, { theme, width, name, sides, description, tooltip }) {
  const text = base(theme, description);
  const columns = columnsOf(
    width,
    sides.map((side) => roomOf(rows, side, theme)),
  );
  return {
    ...text,
    tooltip: {
      ...text.tooltip,
      trigger: "axis",
      axisPointer: { type: "none" },
      formatter: ([at]) => tooltip(rows[at.dataIndex]),
    },
    title: sides.map((side, at) =>
      heading(side.heading, { left: columns[at].left, top: 0 }, theme),
    ),
    grid: columns.map((column) => ({ ...column, top: HEADING, bottom: 0 })),
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

/** The widest figure of a side, with a gap before and after it. */
const roomOf = (rows, { label }, theme) =>
  Math.max(...rows.map((row) => widthOf(label(row), theme))) + 1.5 * theme.size;

function columnsOf(width, [first, second]) {
  const half = Math.max(width - first - second, 2) / 2;
  return [
    { left: 0, width: half },
    { left: half + first, width: half },
  ];
}

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

const bars = (rows, { series, overlaid, label }, index, theme) =>
  series.map(({ key, name, fill: meaning }, at) => ({
    id: key,
    name,
    type: "bar",
    xAxisIndex: index,
    yAxisIndex: index,
    barWidth: 14,
    barGap: "-100%",
    stack: overlaid ? undefined : `side${index}`,
    itemStyle: fill(theme, meaning),
    data: rows.map((row) => row[key].value),
    label:
      at === (overlaid ? 0 : series.length - 1) ? endLabel("right", rows, label, theme) : undefined,
  }));
