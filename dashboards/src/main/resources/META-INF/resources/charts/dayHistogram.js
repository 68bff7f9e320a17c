import { axisType, axisWidthOf, base, fill, heading, lineOf } from "./base.js";
import { limitLines } from "./limitLines.js";

/**
 * How many dossiers took how many working days, in bins of `binWidth` days; the limits stand between two
 * bins, on a scale of their own. `series` is `[{key, name, fill}]`, a limit `{days, label}`.
 */
export function dayHistogram(bins, canvas) {
  const { theme, series, limits, binWidth, days, count, axis, description, tooltip } = canvas;
  const text = base(theme, description);
  const highest = Math.max(0, ...bins.map((bin) => totalOf(bin, series)));
  return {
    ...text,
    tooltip: { ...text.tooltip, formatter: ({ dataIndex }) => tooltip(bins[dataIndex]) },
    title: heading(axis, { right: 0, bottom: 0 }, theme),
    grid: {
      left: axisWidthOf(highest, count, theme) + 12,
      right: 8,
      top: limitRoom(limits, theme),
      bottom: 2 * lineOf(theme) + 10,
    },
    xAxis: [
      {
        type: "category",
        data: bins.map(days),
        axisLine: { lineStyle: { color: theme.line } },
        axisTick: { show: false },
        axisLabel: { ...axisType(theme), hideOverlap: true },
      },
      { type: "value", min: 0, max: bins.length, show: false },
    ],
    yAxis: {
      type: "value",
      min: 0,
      minInterval: 1,
      splitNumber: 4,
      splitLine: { lineStyle: { color: theme.line } },
      axisLabel: { ...axisType(theme), formatter: count, hideOverlap: true },
    },
    series: [
      ...series.map(({ key, name, fill: meaning }) => ({
        id: key,
        name,
        type: "bar",
        stack: "days",
        barCategoryGap: "18%",
        barMaxWidth: 48,
        itemStyle: fill(theme, meaning),
        data: bins.map((bin) => bin[key]),
      })),
      limitLines(limits.map((limit) => placed(limit, binWidth)), bins.length, theme),
    ],
  };
}

/** A limit is over at the end of its last day. */
const placed = ({ days, label }, binWidth) => ({ at: (days + 1) / binWidth, label });

const totalOf = (bin, series) => series.reduce((sum, { key }) => sum + bin[key], 0);

const limitRoom = (limits, theme) => (limits.length + 0.5) * lineOf(theme) + 4;
