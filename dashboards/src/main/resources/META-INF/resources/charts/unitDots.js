import { isSmall } from "../lib/format.js";
import { axisType, base, type } from "./base.js";

const ROW = 22;
const AXIS = 30;

export const unitDotsHeight = (rows) => 2 * AXIS + rows.length * ROW;

/**
 * A dot per unit, in the order of the rows, on a scale from zero; a line for all units together.
 * Rates over few dossiers are hollow.
 */
export function unitDots(
  rows,
  { theme, rate, all, allText, selected, share, percent, fraction, description },
) {
  const text = base(theme, description);
  return {
    ...text,
    tooltip: {
      ...text.tooltip,
      formatter: ({ dataIndex }) =>
        `${rows[dataIndex].name}: ${share(rows[dataIndex][rate])} (${fraction(rows[dataIndex][rate])})`,
    },
    grid: { left: 0, right: 0, top: AXIS, bottom: 0, containLabel: true },
    xAxis: {
      type: "value",
      min: 0,
      max: scaleEnd(rows.map((row) => row[rate].value)),
      minInterval: 0.01,
      splitNumber: 4,
      splitLine: { lineStyle: { color: theme.line } },
      axisLabel: { ...axisType(theme), formatter: percent, hideOverlap: true },
    },
    yAxis: [
      lines(
        rows.map((row) => row.name),
        type(theme),
        theme,
      ),
      lines(
        rows.map((row) => share(row[rate])),
        axisType(theme),
        theme,
      ),
    ],
    series: [
      {
        id: rate,
        type: "scatter",
        symbolSize: 11,
        data: rows.map((row, line) => dot(row, rate, line, row.unit === selected, theme)),
        markLine: reference(all, allText, theme),
      },
    ],
  };
}

/** One line per row, its text at the axis: names on the left, figures in a column on the right. */
const lines = (data, axisLabel, theme) => ({
  type: "category",
  inverse: true,
  data,
  axisLine: { show: false },
  axisTick: { show: false },
  splitLine: { show: true, lineStyle: { color: theme.line, type: "dotted" } },
  axisLabel: { interval: 0, ...axisLabel },
});

function dot(row, rate, line, selected, theme) {
  const colour = selected ? theme.unit : theme.muted;
  const small = isSmall(row[rate]);
  return {
    value: [row[rate].value, line],
    itemStyle: {
      color: small ? theme.surface : colour,
      borderColor: colour,
      borderWidth: 1.5,
      opacity: 1,
    },
  };
}

/** A share needs no scale beyond 100 %; nothing but zeros stands on the whole of it. */
const scaleEnd = (shares) => (Math.max(...shares) > 0.8 || !shares.some(Boolean) ? 1 : undefined);

/** Said with all its digits: ECharts would draw the line at a whole percentage. */
const reference = (all, allText, theme) =>
  all.value == null
    ? undefined
    : {
        silent: true,
        z: 1,
        symbol: "none",
        precision: 9,
        lineStyle: { color: theme.ink, type: "dashed", width: 1 },
        label: { formatter: allText, position: "start", ...type(theme) },
        data: [{ xAxis: all.value }],
      };
