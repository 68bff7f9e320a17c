import { base, endLabel, fill, type } from "./base.js";

const ROW = 44;
const TOP = 8;

export const barsHeight = (rows) => TOP + Math.max(rows.length, 1) * ROW;

/** One bar per row from zero, its name over it and its figure at its end. */
export function bars(rows, { theme, width, measure, name, label, marked, description, tooltip }) {
  const text = base(theme, description);
  return {
    ...text,
    tooltip: { ...text.tooltip, formatter: ({ dataIndex }) => tooltip(rows[dataIndex]) },
    grid: { left: 0, right: 8 * theme.size, top: TOP, bottom: 0 },
    xAxis: { type: "value", min: 0, show: false },
    yAxis: {
      type: "category",
      inverse: true,
      data: rows.map(name),
      axisLine: { lineStyle: { color: theme.line } },
      axisTick: { show: false },
      axisLabel: {
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
    },
    series: [
      {
        id: measure,
        type: "bar",
        barWidth: 12,
        data: rows.map((row) => ({
          value: row[measure].value,
          itemStyle: fill(theme, marked(row) ? "unit" : "unit-soft"),
        })),
        label: endLabel("right", rows, label, theme),
      },
    ],
  };
}
