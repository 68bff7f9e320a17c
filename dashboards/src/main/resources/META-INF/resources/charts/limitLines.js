import { lineOf, type } from "./base.js";

/**
 * Limits `{at, label}` as upright lines on the second x-axis, of numbers up to `length`: each with its
 * words over the plot, on that side of the line where there is room.
 */
export const limitLines = (limits, length, theme) => ({
  id: "limits",
  type: "line",
  xAxisIndex: 1,
  data: [],
  silent: true,
  markLine: {
    symbol: "none",
    animation: false,
    lineStyle: { color: theme.ink, width: 1.5, type: "dashed" },
    data: limits
      .filter(({ at }) => at <= length)
      .map(({ at, label }, line) => ({
        xAxis: at,
        label: {
          ...type(theme),
          show: true,
          position: "end",
          align: at > length / 2 ? "right" : "left",
          padding: [0, 0, line * lineOf(theme), 0],
          distance: 2,
          formatter: label,
        },
      })),
  },
});
