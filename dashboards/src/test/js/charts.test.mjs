import assert from "node:assert/strict";
import { test } from "node:test";
import { pairedBars } from "../../main/resources/META-INF/resources/charts/pairedBars.js";
import { weeklyBars } from "../../main/resources/META-INF/resources/charts/weeklyBars.js";
import { formats } from "../../main/resources/META-INF/resources/lib/format.js";

const theme = {
  ink: "#000",
  muted: "#555",
  line: "#ddd",
  surface: "#fff",
  unit: "#00f",
  "unit-soft": "#88f",
  other: "#bbb",
  warning: "#f50",
  font: "sans-serif",
  size: 13,
};
const count = (value) => ({ value, n: value, N: null });
const ratio = (n, N) => ({ value: N ? n / N : null, n, N });
const series = (option, id) => option.series.find((one) => one.id === id);

const weeks = [
  {
    week: "2025-07-07",
    received: count(400),
    received_online: count(380),
    online_share: ratio(380, 400),
  },
  {
    week: "2025-07-14",
    received: count(null),
    received_online: count(null),
    online_share: ratio(0, 0),
  },
];

const online = {
  series: ["received", "received_online"].map((key) => ({ key, name: key, fill: "unit" })),
  overlaid: true,
  label: ({ online_share: cell }) => formats("en").share(cell),
};
const weekly = (rows, plots = [online]) =>
  weeklyBars(rows, {
    theme,
    width: 600,
    height: 400,
    plots,
    count: formats("en").count,
    week: ({ week }) => week,
  });

test("draws the rows it is given, in their order, from zero", () => {
  const option = weekly(weeks);
  assert.deepEqual(series(option, "received").data, [400, null]);
  assert.deepEqual(option.xAxis[0].data, ["2025-07-07", "2025-07-14"]);
  assert.equal(option.yAxis[0].min, 0);
});

test("sets a rate over the bar of its own denominator, and – where there is nothing to divide by", () => {
  const { label } = series(weekly(weeks), "received");
  assert.equal(label.formatter({ dataIndex: 0 }), "95.0\u202f%");
  assert.equal(label.formatter({ dataIndex: 1 }), "–");
  assert.equal(series(weekly(weeks), "received_online").label, undefined);
});

test("labels a stack at its end only", () => {
  const option = weekly(weeks, [{ ...online, overlaid: false }]);
  assert.equal(series(option, "received").label, undefined);
  assert.ok(series(option, "received_online").label.show);
});

test("sets a second plot under the first, on the same weeks", () => {
  const plots = online.series.map((one) => ({ heading: one.key, series: [one], label: () => "" }));
  const { grid, xAxis, series: drawn } = weekly(weeks, plots);
  assert.ok(400 - grid[0].bottom < grid[1].top);
  assert.equal(grid[0].left, grid[1].left);
  assert.deepEqual(xAxis[0].data, xAxis[1].data);
  assert.deepEqual(
    drawn.map(({ id, xAxisIndex, yAxisIndex }) => [id, xAxisIndex, yAxisIndex]),
    [
      ["received", 0, 0],
      ["received_online", 1, 1],
    ],
  );
});

test("leaves every figure at the end of a bar its room", () => {
  const rows = [{ name: "A", open: count(10) }];
  const side = {
    heading: "",
    series: [{ key: "open", fill: "unit" }],
    label: () => "300 (52,8 %)",
  };
  const { grid } = pairedBars(rows, {
    theme,
    width: 360,
    name: ({ name }) => name,
    sides: [side, side],
  });
  assert.ok(360 - grid[1].left - grid[1].width > "300 (52,8 %)".length * 0.5 * theme.size);
});

test("gives late and overdue a decal apart from their colour", () => {
  const rows = [{ name: "A", late: count(1), overdue: count(2) }];
  const side = {
    heading: "",
    label: () => "",
    series: [
      { key: "late", fill: "late" },
      { key: "overdue", fill: "overdue" },
    ],
  };
  const option = pairedBars(rows, {
    theme,
    width: 500,
    name: ({ name }) => name,
    sides: [side, side],
  });
  assert.equal(series(option, "late").itemStyle.color, series(option, "overdue").itemStyle.color);
  assert.ok(series(option, "late").itemStyle.decal);
  assert.ok(!series(option, "overdue").itemStyle.decal);
});
