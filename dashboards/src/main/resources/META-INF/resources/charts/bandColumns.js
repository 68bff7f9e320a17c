import { axisType, base, endLabel, fill, heading, lineOf, type, widthOf } from "./base.js";

/**
 * Plots of columns side by side on one scale from zero, a band of days each. A plot is
 * `{id, heading, fill, rows: [{band, value}]}`.
 */
export function bandColumns(plots, canvas) {
  const { theme, count, description, tooltip } = canvas;
  const text = base(theme, description);
  const max = Math.max(1, ...plots.flatMap(({ rows }) => rows.map(({ value }) => value)));
  const places = placesOf(plots, canvas);
  return {
    ...text,
    tooltip: {
      ...text.tooltip,
      formatter: ({ seriesIndex, dataIndex }) => tooltip(plots[seriesIndex].rows[dataIndex]),
    },
    title: plots.map((plot, at) => title(plot, places[at], theme)),
    grid: places.map((place) => gridIn(place, theme)),
    xAxis: plots.map(({ rows }, gridIndex) => ({
      gridIndex,
      type: "category",
      data: rows.map(({ band }) => band),
      axisLine: { lineStyle: { color: theme.line } },
      axisTick: { show: false },
      axisLabel: { ...axisType(theme), interval: 0 },
    })),
    yAxis: plots.map((_, gridIndex) => ({ gridIndex, type: "value", min: 0, max, show: false })),
    series: plots.map(({ id, heading: name, fill: meaning, rows }, at) => ({
      id,
      name,
      type: "bar",
      xAxisIndex: at,
      yAxisIndex: at,
      barCategoryGap: "25%",
      barMaxWidth: 72,
      itemStyle: fill(theme, meaning),
      data: rows.map(({ value }) => value),
      label: { ...endLabel("top", rows, ({ value }) => count(value), theme), ...type(theme) },
    })),
  };
}

/** Under a heading of two lines and the highest figure, over the names of the bands. */
function gridIn({ left, top, width, height }, theme) {
  const above = 3.5 * lineOf(theme);
  return { left, width, top: top + above, height: height - above - lineOf(theme) - 10 };
}

/** In two lines where one is too narrow. */
function title({ heading: words }, { left, top, width }, theme) {
  const one = heading(words, { left, top }, theme);
  return { ...one, textStyle: { ...one.textStyle, width, overflow: "break" } };
}

/** Side by side, each as wide as it has columns; one under the other where their words would not fit. */
function placesOf(plots, { width, height, theme }) {
  const gap = 2 * theme.size;
  const columns = plots.reduce((sum, { rows }) => sum + rows.length, 0);
  const one = (width - gap * (plots.length - 1)) / columns;
  const words = plots.flatMap(({ rows }) => rows.map(({ band }) => widthOf(band, theme)));
  if (one < Math.max(...words) + 6) {
    const share = height / plots.length;
    return plots.map((_, at) => ({ left: 0, width, top: at * share, height: share - gap / 2 }));
  }
  let left = 0;
  return plots.map(({ rows }) => {
    const place = { left, width: one * rows.length, top: 0, height };
    left += place.width + gap;
    return place;
  });
}
