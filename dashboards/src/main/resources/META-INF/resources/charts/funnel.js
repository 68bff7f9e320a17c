import { axisType, base, lineOf, type } from "./base.js";

const LIMITS = [
  ["low_95", "dashed"],
  ["high_95", "dashed"],
  ["low_998", "solid"],
  ["high_998", "solid"],
];

/**
 * Units by their size and their figure, between the limits within which chance alone would leave them.
 * A row is `{name, size, figure, small, outside, marked}`, a point of the curve `{size, low_95, high_95,
 * low_998, high_998}`. Few dossiers are hollow; only units beyond the outer limits and the reader's own
 * bear their names.
 */
export function funnel(rows, canvas) {
  const { theme, curve, target, targetText, sizeText, size, figure, top, description, tooltip } =
    canvas;
  const text = base(theme, description);
  const scale = { axisLabel: { ...axisType(theme), hideOverlap: true, showMaxLabel: false }, min: 0 };
  return {
    ...text,
    tooltip: {
      ...text.tooltip,
      formatter: ({ seriesId, dataIndex }) =>
        seriesId === "units" ? tooltip(rows[dataIndex]) : "",
    },
    grid: { left: 8, right: wordsOf(theme) + 8, top: lineOf(theme), bottom: 2 * lineOf(theme), containLabel: true },
    xAxis: {
      ...scale,
      type: "value",
      name: sizeText,
      nameLocation: "middle",
      nameGap: 2 * lineOf(theme),
      nameTextStyle: axisType(theme),
      max: end(rows.map((row) => row.size)),
      splitLine: { show: false },
      axisLine: { show: true, lineStyle: { color: theme.line } },
      axisLabel: { ...scale.axisLabel, formatter: size },
    },
    yAxis: {
      ...scale,
      type: "value",
      max: top ?? end([target, ...rows.map((row) => row.figure)]),
      splitLine: { lineStyle: { color: theme.line } },
      axisLabel: { ...scale.axisLabel, formatter: figure },
    },
    series: [
      ...LIMITS.map(([key, dash]) => limit(key, dash, curve, theme)),
      {
        id: "units",
        type: "scatter",
        symbolSize: 11,
        z: 3,
        data: withSides(rows).map((row) => point(row, theme)),
        markLine: line(target, targetText, theme),
      },
    ],
  };
}

/** A little beyond the largest, so that no point is cut. */
const end = (values) => Math.max(...values) * 1.08;

/** Room for words beside the plot. */
const wordsOf = (theme) => 7 * theme.size;

const isNamed = ({ marked, outside }) => marked || outside === "998";

/** Neighbours bear their names on opposite sides. */
function withSides(rows) {
  const named = rows.filter(isNamed).sort((one, other) => one.size - other.size);
  return rows.map((row) => ({ ...row, side: named.indexOf(row) % 2 ? "right" : "left" }));
}

const limit = (key, dash, curve, theme) => ({
  id: key,
  type: "line",
  silent: true,
  symbol: "none",
  z: 1,
  lineStyle: { color: theme.muted, width: 1, type: dash },
  data: curve.map((at) => [at.size, at[key]]),
});

function point({ name, size, figure, small, outside, marked, side }, theme) {
  const colour = marked ? theme.unit : outside === "998" ? theme.ink : theme.muted;
  return {
    value: [size, figure],
    symbol: outside === "998" ? "diamond" : "circle",
    symbolSize: outside === "998" ? 15 : 11,
    itemStyle: {
      color: small ? theme.surface : colour,
      borderColor: colour,
      borderWidth: 1.5,
      opacity: 1,
    },
    label: {
      ...type(theme, marked ? theme["unit-text"] : theme.ink),
      show: isNamed({ marked, outside }),
      position: side,
      formatter: name,
    },
  };
}

/** Said with all its digits: ECharts would round it. */
const line = (target, label, theme) => ({
  silent: true,
  symbol: "none",
  precision: 9,
  lineStyle: { color: theme.ink, type: "solid", width: 1 },
  label: {
    ...type(theme),
    formatter: label,
    position: "end",
    width: wordsOf(theme),
    overflow: "break",
  },
  data: [{ yAxis: target }],
});
