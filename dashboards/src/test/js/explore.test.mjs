import assert from "node:assert/strict";
import { test } from "node:test";
import { bars } from "../../main/resources/META-INF/resources/charts/bars.js";
import { timeSeries } from "../../main/resources/META-INF/resources/charts/timeSeries.js";
import { periodsBetween } from "../../main/resources/META-INF/resources/lib/calendar.js";
import {
  asked,
  chartOf,
  placed,
  queryOf,
  toggled,
} from "../../main/resources/META-INF/resources/lib/exploration.js";
import { parseState } from "../../main/resources/META-INF/resources/lib/state.js";
import { seriesOf } from "../../main/resources/META-INF/resources/panels/exploredChart.js";

const theme = { size: 13 };

test("asks what the address says", () => {
  const state = parseState("?unit=19774&measures=open,received&by=field,month&channel=ONLINE&scope=all");
  const query = queryOf(state);
  assert.deepEqual(query.measures, ["open", "received"]);
  assert.deepEqual([query.by, query.unit, query.channel], ["field,month", "", "ONLINE"]);
  assert.deepEqual(asked(parseState("?by=none")).by, []);
});

test("never mixes measures of two bases", () => {
  const basisOf = (id) => (id.startsWith("cohort") ? "COHORT" : "PERIOD");
  assert.deepEqual(toggled(["open", "received"], "cohort_received", basisOf), ["cohort_received"]);
  assert.deepEqual(toggled(["open"], "received", basisOf), ["open", "received"]);
  assert.deepEqual(toggled(["open", "received"], "open", basisOf), ["received"]);
});

test("has time at most once, and no dimension twice", () => {
  assert.deepEqual(placed(["unit", "week"], 0, "month"), ["month"]);
  assert.deepEqual(placed(["unit", "week"], 1, "month"), ["unit", "month"]);
  assert.deepEqual(placed(["unit", "week"], 2, "unit"), ["week", "unit"]);
  assert.deepEqual(placed(["unit", "week"], 0, ""), ["week"]);
});

test("draws time as time, one category as bars, and leaves the rest to the table", () => {
  assert.equal(chartOf(["week"]), "time");
  assert.equal(chartOf(["unit", "week"]), "time");
  assert.equal(chartOf(["unit"]), "bars");
  assert.equal(chartOf(["unit", "field"]), "table");
  assert.equal(chartOf([]), "table");
});

const cell = (value) => ({ value, n: value, N: null });
const rows = [
  { week: "2025-07-07", field_name: "Đất đai", open: cell(5) },
  { week: "2025-07-21", field_name: "Đất đai", open: cell(7) },
  { week: "2025-07-14", field_name: "Hộ tịch", open: cell(1) },
];

test("leaves a gap where a period has no value, and not a zero", () => {
  const periods = periodsBetween("week", "2025-07-07", "2025-07-21");
  const measure = { id: "open", labels: { vi: "Đang giải quyết" } };
  const series = seriesOf({ by: ["field", "week"] }, rows, "week", periods, measure, { language: "vi" });
  assert.deepEqual(
    series.map(({ name, values }) => [name, values]),
    [
      ["Đất đai", [5, null, 7]],
      ["Hộ tịch", [null, 1, null]],
    ],
  );
  const option = timeSeries(series, { theme, width: 600, periods, period: String, value: String });
  assert.deepEqual(option.series[0].data, [5, null, 7]);
  assert.equal(option.series[0].connectNulls, false);
  assert.equal(option.yAxis.min, 0);
});

test("steps from the day that the answer begins with to the next whole period", () => {
  assert.deepEqual(periodsBetween("week", "2025-07-01", "2025-07-14"), [
    "2025-07-01",
    "2025-07-07",
    "2025-07-14",
  ]);
  assert.deepEqual(periodsBetween("report_half_year", "2025-03-01", "2026-01-01"), [
    "2025-03-01",
    "2025-06-15",
    "2025-12-15",
  ]);
});

test("steps official months from the 15th to the 15th", () => {
  assert.deepEqual(periodsBetween("report_month", "2025-06-15", "2025-08-15"), [
    "2025-06-15",
    "2025-07-15",
    "2025-08-15",
  ]);
});

test("draws a bar per row, in the order of the table", () => {
  const option = bars(rows, {
    theme,
    width: 600,
    measure: "open",
    name: ({ field_name: name }) => name,
    label: ({ open }) => `${open.value}`,
    marked: () => false,
  });
  assert.deepEqual(
    option.series[0].data.map(({ value }) => value),
    [5, 7, 1],
  );
  assert.equal(option.xAxis.min, 0);
});
