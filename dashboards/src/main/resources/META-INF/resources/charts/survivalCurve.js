import { axisType, base, heading, lineOf, type, widthOf } from "./base.js";
import { limitLines } from "./limitLines.js";

/**
 * The share that is still open after so many working days, as steps that begin at all of them, with its
 * interval as a band, a tick where dossiers went out of sight unresolved, and under the axis how many
 * were still in sight on a day.
 */
export function survivalCurve(curve, canvas) {
  const { theme, width, limits, median, names, percent, count, description, tooltip } = canvas;
  const text = base(theme, description);
  const last = Math.max(1, curve.at(-1)?.day ?? 0, ...limits.map(({ days: limit }) => limit));
  return {
    ...text,
    tooltip: {
      ...text.tooltip,
      trigger: "axis",
      axisPointer: { type: "line", lineStyle: { color: theme.muted } },
      formatter: ([{ axisValue }]) => tooltip(pointOn(axisValue, curve)),
    },
    title: [
      heading(names.days, { right: 0, bottom: lineOf(theme) + 2 }, theme),
      heading(names.atRisk, { left: 0, bottom: lineOf(theme) + 2 }, theme),
    ],
    grid: {
      left: widthOf(percent(1), theme) + 12,
      right: 1.5 * theme.size,
      top: (limits.length + 0.5) * lineOf(theme) + 4,
      bottom: 3 * lineOf(theme) + 12,
    },
    xAxis: [days(curve, last, width, count, theme), { type: "value", min: 0, max: last, show: false }],
    yAxis: {
      type: "value",
      min: 0,
      max: 1,
      interval: 0.25,
      splitLine: { lineStyle: { color: theme.line } },
      axisLabel: { ...axisType(theme), formatter: percent },
    },
    series: [
      band(curve, last, theme),
      {
        ...steps("open_share", [BEGIN, ...curve.map(({ day, open_share: open }) => [day, open])]),
        name: names.open,
        z: 5,
        lineStyle: { color: theme.unit, width: 2.5 },
        itemStyle: { color: theme.unit },
        markPoint: median == null ? undefined : half(median, names.median, last, theme),
      },
      {
        id: "censored",
        name: names.censored,
        type: "scatter",
        symbol: "rect",
        symbolSize: [2, 12],
        silent: true,
        itemStyle: { color: theme.ink },
        data: curve.filter(({ censored }) => censored > 0).map(({ day, open_share: open }) => [day, open]),
      },
      limitLines(limits.map(({ days: at, label }) => ({ at, label })), last, theme),
    ],
  };
}

/** The last point at or before a day: the curve is flat in between. */
const pointOn = (day, curve) => curve.findLast((point) => point.day <= day) ?? curve[0];

/** How many were in sight when a day began. */
export const atRiskOn = (day, curve) => curve.find((point) => point.day >= day)?.at_risk ?? 0;

function days(curve, last, width, count, theme) {
  const wanted = Math.max(2, Math.floor(width / 80));
  const interval = [1, 2, 5, 10, 20, 50, 100].find((step) => last / step <= wanted) ?? 200;
  return {
    type: "value",
    min: 0,
    max: last,
    interval,
    axisLine: { lineStyle: { color: theme.line } },
    axisTick: { lineStyle: { color: theme.line } },
    splitLine: { show: false },
    axisLabel: {
      ...axisType(theme),
      showMaxLabel: last % interval === 0,
      formatter: (day) => `${count(day)}\n\n${count(atRiskOn(day, curve))}`,
    },
  };
}

/** Before the first day all are open. */
const BEGIN = [0, 1];

const steps = (id, data) => ({ id, type: "line", step: "end", symbol: "none", data });

/** A box from each point to the next, as high as the interval. */
function band(curve, last, theme) {
  return {
    id: "interval",
    type: "custom",
    silent: true,
    encode: { x: [0, 1], y: [2, 3] },
    itemStyle: { color: theme.unit, opacity: 0.18 },
    data: curve.map(({ day, low_95: low, high_95: high }, at) => [day, curve[at + 1]?.day ?? last, low, high]),
    renderItem: (_, api) => box(api),
  };
}

function box(api) {
  const [left, top] = api.coord([api.value(0), api.value(3)]).map(Math.round);
  const [right, bottom] = api.coord([api.value(1), api.value(2)]).map(Math.round);
  return {
    type: "rect",
    shape: { x: left, y: top, width: right - left, height: bottom - top },
    style: api.style(),
  };
}

const half = (median, label, last, theme) => ({
  symbol: "circle",
  symbolSize: 9,
  silent: true,
  itemStyle: { color: theme.surface, borderColor: theme.unit, borderWidth: 2.5 },
  label: {
    ...type(theme),
    show: true,
    position: median > 0.6 * last ? "left" : "right",
    distance: 8,
    padding: [0, 2],
    backgroundColor: theme.surface,
    formatter: label,
  },
  data: [{ coord: [median, 0.5] }],
});
