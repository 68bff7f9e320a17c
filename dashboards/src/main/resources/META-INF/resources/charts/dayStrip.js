import { axisType, base, lineOf, type, widthOf } from "./base.js";

const ROW = 20;
const AXIS = 30;

export const dayStripHeight = (rows) => AXIS + rows.length * ROW;

/**
 * A line per unit, a mark per working day on which it existed: filled where data came, hollow where
 * nothing did. A row is `{name, days: [{day, known}], figure}`; days off are gaps for all.
 */
export function dayStrip(rows, { theme, width, days, shortDay, names, description }) {
  const text = base(theme, description);
  const room = Math.max(...rows.map(({ figure }) => widthOf(figure, theme))) + theme.size;
  const left = Math.min(width * 0.36, 22 * theme.size);
  const size = Math.max(2, Math.min(ROW - 6, (width - left - room) / days.length - 1));
  return {
    ...text,
    tooltip: {
      ...text.tooltip,
      formatter: ({ value: [day, line], seriesName }) =>
        `${rows[line].name}\n${shortDay(day)}: ${seriesName}`,
    },
    grid: { left, right: room, top: AXIS, bottom: 0 },
    xAxis: {
      type: "category",
      position: "top",
      data: days,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { ...axisType(theme), formatter: shortDay, hideOverlap: true },
    },
    yAxis: [
      lines(rows.map(({ name }) => name), { ...type(theme), width: left - 8, overflow: "truncate" }),
      lines(rows.map(({ figure }) => figure), axisType(theme)),
    ],
    series: [true, false].map((known) => marks(rows, known, names, size, theme)),
  };
}

const lines = (data, axisLabel) => ({
  type: "category",
  inverse: true,
  data,
  axisLine: { show: false },
  axisTick: { show: false },
  axisLabel: { interval: 0, ...axisLabel, lineHeight: lineOf({ size: axisLabel.fontSize }) },
});

const marks = (rows, known, names, size, theme) => ({
  id: known ? "known" : "missing",
  name: known ? names.known : names.missing,
  type: "scatter",
  symbol: "rect",
  symbolSize: size,
  itemStyle: {
    color: known ? theme.unit : theme.surface,
    borderColor: known ? theme.unit : theme.muted,
    borderWidth: 1,
    opacity: 1,
  },
  data: rows.flatMap(({ days }, line) =>
    days.filter((day) => day.known === known).map(({ day }) => [day, line]),
  ),
});
