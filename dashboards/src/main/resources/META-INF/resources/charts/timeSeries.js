import { axisType, base, fill, type, widthOf } from "./base.js";

/**
 * Values over time: columns of counts, lines of all else, each line with its name at its end. A period
 * without a value is a gap. `series` is `[{key, name, values}]`, one value or null per period.
 */
export function timeSeries(series, canvas) {
  const { theme, periods, period, value, columns, share, description } = canvas;
  const text = base(theme, description);
  const isMany = series.length > 1;
  const right = isMany ? Math.max(...series.map(({ name }) => widthOf(name, theme))) : theme.size;
  return {
    ...text,
    tooltip: { ...text.tooltip, trigger: "axis", valueFormatter: value },
    grid: {
      left: 0,
      right: Math.min(right, canvas.width * 0.35) + theme.size,
      top: 2 * theme.size,
      bottom: 0,
      containLabel: true,
    },
    xAxis: {
      type: "category",
      data: periods.map(period),
      axisLine: { lineStyle: { color: theme.line } },
      axisTick: { show: false },
      axisLabel: { hideOverlap: true, ...axisType(theme) },
    },
    yAxis: {
      type: "value",
      min: 0,
      max: share && highest(series) > 0.8 ? 1 : undefined,
      splitNumber: 4,
      splitLine: { lineStyle: { color: theme.line } },
      axisLabel: { formatter: value, hideOverlap: true, ...axisType(theme) },
    },
    series: series.map((one, index) =>
      columns && !isMany ? column(one, theme) : line(one, index, isMany, canvas),
    ),
  };
}

const highest = (series) => Math.max(0, ...series.flatMap(({ values }) => values));

const column = ({ key, name, values }, theme) => ({
  id: key,
  name,
  type: "bar",
  barMaxWidth: 64,
  itemStyle: fill(theme, "unit"),
  data: values,
});

/** Told apart by the form of their points and dashes, not by colour alone. */
const SYMBOLS = ["circle", "rect", "triangle", "diamond", "emptyCircle", "emptyRect"];
const DASHES = ["solid", "dashed", "dotted"];

const line = ({ key, name, values }, index, isMany, { theme, width }) => ({
  id: key,
  name,
  type: "line",
  symbol: SYMBOLS[index % SYMBOLS.length],
  symbolSize: 7,
  connectNulls: false,
  lineStyle: { color: colour(index, theme), type: DASHES[index % DASHES.length], width: 2 },
  itemStyle: { color: colour(index, theme) },
  endLabel: isMany
    ? {
        ...type(theme, colour(index, theme)),
        show: true,
        formatter: "{a}",
        width: width * 0.35,
        overflow: "truncate",
      }
    : undefined,
  labelLayout: { moveOverlap: "shiftY" },
  data: values,
});

const colour = (index, theme) => [theme.unit, theme.ink, theme.muted][index % 3];
