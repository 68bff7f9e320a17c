import { isSmall } from "../lib/format.js";
import { axisType, base, type } from "./base.js";

const ROW = 22;
const AXIS = 30;

export const unitDotsHeight = (rows) => 2 * AXIS + rows.length * ROW;

/**
 * A dot per unit, in the order of the rows, on a scale from zero; a line for all units together.
 * Rates over few dossiers are hollow.
 */
export function unitDots(rows, { theme, rate, all, allText, selected, share, percent, fraction, description }) {
  const text = base(theme, description);
  return {
    ...text,
    tooltip: {
      ...text.tooltip,
      formatter: ({ dataIndex }) =>
        `${rows[dataIndex].name}: ${share(rows[dataIndex][rate])} (${fraction(rows[dataIndex][rate])})`,
    },
    grid: { left: 0, right: 56, top: AXIS, bottom: 0, containLabel: true },
    xAxis: {
      type: "value",
      min: 0,
      splitNumber: 4,
      splitLine: { lineStyle: { color: theme.line } },
      axisLabel: { ...axisType(theme), formatter: percent },
    },
    yAxis: {
      type: "category",
      inverse: true,
      data: rows.map((row) => row.name),
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { show: true, lineStyle: { color: theme.line, type: "dotted" } },
      axisLabel: { interval: 0, ...type(theme) },
    },
    series: [
      {
        id: rate,
        type: "scatter",
        symbolSize: 11,
        data: rows.map((row) => dot(row, rate, row.unit === selected, theme)),
        label: {
          show: true,
          position: "right",
          ...axisType(theme),
          backgroundColor: theme.surface,
          padding: [0, 2],
          formatter: ({ dataIndex }) => share(rows[dataIndex][rate]),
        },
        markLine: reference(all, allText, theme),
      },
    ],
  };
}

function dot(row, rate, selected, theme) {
  const colour = selected ? theme.unit : theme.muted;
  const small = isSmall(row[rate]);
  return {
    value: [row[rate].value, row.name],
    itemStyle: { color: small ? theme.surface : colour, borderColor: colour, borderWidth: 1.5 },
  };
}

const reference = (all, allText, theme) =>
  all.value == null
    ? undefined
    : {
        silent: true,
        z: 1,
        symbol: "none",
        lineStyle: { color: theme.ink, type: "dashed", width: 1 },
        label: { formatter: allText, position: "start", ...type(theme) },
        data: [{ xAxis: all.value }],
      };
