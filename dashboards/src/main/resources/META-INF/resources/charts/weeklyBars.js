import { axisType, axisWidthOf, base, endLabel, fill, heading, lineOf } from "./base.js";

/** Where plots stand in the height, by their number: the first of two has the room. */
const PLACES = {
  1: [[0, 1]],
  2: [
    [0, 0.58],
    [0.62, 1],
  ],
  3: [
    [0, 0.32],
    [0.33, 0.65],
    [0.66, 1],
  ],
};

/**
 * Plots of bars over the same weeks, one above the other, each from zero and
 * `{heading, series: [{key, name, fill}], overlaid, label(row)}`. The label stands over the bar: a rate
 * over its own denominator, so a tall bar is a firm rate and a short one is not.
 */
export function weeklyBars(rows, canvas) {
  const { theme, height, plots, week, count, description, tooltip } = canvas;
  const text = base(theme, description);
  const left = axisWidthOf(highest(rows, plots), count, theme) + 8;
  const places = PLACES[plots.length];
  return {
    ...text,
    tooltip: {
      ...text.tooltip,
      trigger: "axis",
      axisPointer: { type: "shadow" },
      formatter: ([at]) => tooltip(rows[at.dataIndex]),
    },
    axisPointer: { link: [{ xAxisIndex: "all" }] },
    title: plots.map((plot, at) =>
      heading(plot.heading, { left: 0, top: places[at][0] * height }, theme),
    ),
    grid: places.map((place, at) => grid(place, plots[at].heading ? 2 : 1, left, canvas)),
    xAxis: plots.map((_, at) => weeks(at, at === plots.length - 1, rows.map(week), theme)),
    yAxis: plots.map((_, at) => dossiers(at, count, theme)),
    series: plots.flatMap((plot, at) => bars(rows, plot, at, theme)),
  };
}

/** The rightmost label may be wider than its bar, the lowest line has the weeks. */
const grid = ([from, to], lines, left, { theme, height }) => ({
  left,
  right: 1.5 * theme.size,
  top: from * height + lines * lineOf(theme) + 4,
  bottom: to === 1 ? lineOf(theme) + 10 : (1 - to) * height,
});

const weeks = (gridIndex, labelled, data, theme) => ({
  gridIndex,
  type: "category",
  data,
  axisLine: { lineStyle: { color: theme.line } },
  axisTick: { show: false },
  axisLabel: { show: labelled, interval: 0, hideOverlap: true, ...axisType(theme) },
});

const dossiers = (gridIndex, count, theme) => ({
  gridIndex,
  type: "value",
  min: 0,
  minInterval: 1,
  splitNumber: gridIndex === 0 ? 4 : 2,
  splitLine: { lineStyle: { color: theme.line } },
  axisLabel: { formatter: count, hideOverlap: true, ...axisType(theme) },
});

const bars = (rows, { series, overlaid, label }, at, theme) =>
  series.map(({ key, name, fill: meaning }, index) => ({
    id: key,
    name,
    type: "bar",
    xAxisIndex: at,
    yAxisIndex: at,
    barGap: "-100%",
    barCategoryGap: "35%",
    barMaxWidth: 64,
    stack: overlaid ? undefined : `plot${at}`,
    itemStyle: fill(theme, meaning),
    data: rows.map((row) => row[key].value),
    label:
      index === (overlaid ? 0 : series.length - 1)
        ? endLabel("top", rows, label, theme)
        : undefined,
    labelLayout: { hideOverlap: true },
  }));

const highest = (rows, plots) =>
  Math.max(
    0,
    ...plots.flatMap(({ series }) =>
      rows.map((row) => series.reduce((sum, { key }) => sum + row[key].value, 0)),
    ),
  );
