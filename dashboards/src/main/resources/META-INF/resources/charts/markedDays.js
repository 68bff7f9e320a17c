import { axisType } from "./base.js";

/**
 * Documented days `{at, number}` as an upright line in each row that has some, their numbers over the plot:
 * their words would overlap, and stand in the notes.
 */
export const markedDays = (marks, theme) => ({
  id: "marks",
  type: "line",
  data: [],
  silent: true,
  markLine: {
    symbol: "none",
    animation: false,
    lineStyle: { color: theme.muted, width: 1, type: "dotted" },
    data: [...new Set(marks.map(({ at }) => at))].map((row) => ({
      xAxis: row,
      label: {
        ...axisType(theme),
        show: true,
        position: "end",
        distance: 2,
        formatter: marks
          .filter(({ at }) => at === row)
          .map(({ number }) => number)
          .join(", "),
      },
    })),
  },
});
