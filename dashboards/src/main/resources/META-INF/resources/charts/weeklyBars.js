import { axisType, base, fill, type } from "./base.js";

/**
 * Bars per week, stacked or overlaid, from zero; the rate stands over its own denominator, so a tall
 * bar is a firm rate and a short one is not. `rate` is the key of the ratio.
 */
export function weeklyBars(
  rows,
  { theme, series, overlaid, rate, rateText, week, description, tooltip },
) {
  const text = base(theme, description);
  return {
    ...text,
    tooltip: {
      ...text.tooltip,
      trigger: "axis",
      axisPointer: { type: "shadow" },
      formatter: ([at]) => tooltip(rows[at.dataIndex]),
    },
    grid: { left: 0, right: 0, top: 28, bottom: 0, containLabel: true },
    xAxis: {
      type: "category",
      data: rows.map(week),
      axisLine: { lineStyle: { color: theme.line } },
      axisTick: { show: false },
      axisLabel: axisType(theme),
    },
    yAxis: {
      type: "value",
      min: 0,
      minInterval: 1,
      splitNumber: 4,
      splitLine: { lineStyle: { color: theme.line } },
      axisLabel: axisType(theme),
    },
    series: [
      ...series.map((one) => bar(rows, one, overlaid, theme)),
      rates(rows, rate, rateText, theme),
    ],
  };
}

const bar = (rows, { key, name, fill: meaning }, overlaid, theme) => ({
  id: key,
  name,
  type: "bar",
  barGap: "-100%",
  barCategoryGap: "35%",
  barMaxWidth: 64,
  stack: overlaid ? undefined : "week",
  itemStyle: fill(theme, meaning),
  data: rows.map((row) => row[key].value),
});

const rates = (rows, rate, rateText, theme) => ({
  id: rate,
  type: "scatter",
  symbolSize: 1,
  silent: true,
  itemStyle: { color: "transparent" },
  data: rows.map((row) => (row[rate].value == null ? null : row[rate].N)),
  label: {
    show: true,
    position: "top",
    ...type(theme),
    formatter: ({ dataIndex }) => rateText(rows[dataIndex][rate]),
  },
});
