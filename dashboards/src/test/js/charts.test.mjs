import assert from "node:assert/strict";
import { test } from "node:test";
import { pairedBars } from "../../main/resources/META-INF/resources/charts/pairedBars.js";
import { unitDots } from "../../main/resources/META-INF/resources/charts/unitDots.js";
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

const weekly = (rows) =>
  weeklyBars(rows, {
    theme,
    rate: "online_share",
    series: ["received", "received_online"].map((key) => ({ key, name: key, fill: "unit" })),
    overlaid: true,
    rateText: formats("en").share,
    week: ({ week }) => week,
  });

test("draws the rows it is given, in their order, from zero", () => {
  const option = weekly(weeks);
  assert.deepEqual(series(option, "received").data, [400, null]);
  assert.deepEqual(option.xAxis.data, ["2025-07-07", "2025-07-14"]);
  assert.equal(option.yAxis.min, 0);
});

test("sets a rate over its own denominator, and none where there is nothing to divide by", () => {
  const rate = series(weekly(weeks), "online_share");
  assert.deepEqual(rate.data, [400, null]);
  assert.equal(rate.label.formatter({ dataIndex: 0 }), "95.0\u202f%");
});

test("gives late and overdue a decal apart from their colour", () => {
  const rows = [{ name: "A", late: count(1), overdue: count(2) }];
  const side = {
    heading: "",
    room: 4,
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

test("hollows the dots of small denominators and colours only the chosen unit", () => {
  const rows = [
    { unit: "1", name: "A", overdue_share: ratio(1, 100) },
    { unit: "2", name: "B", overdue_share: ratio(1, 10) },
  ];
  const [dots] = unitDots(rows, {
    ...formats("en"),
    theme,
    rate: "overdue_share",
    all: ratio(2, 110),
    selected: "1",
  }).series;
  assert.equal(dots.data[0].itemStyle.color, theme.unit);
  assert.equal(dots.data[1].itemStyle.color, theme.surface);
  assert.deepEqual(
    dots.data.map(({ value }) => value[0]),
    [0.01, 0.1],
  );
});
