import assert from "node:assert/strict";
import { test } from "node:test";
import { flow } from "../../main/resources/META-INF/resources/charts/flow.js";
import { ending, formats } from "../../main/resources/META-INF/resources/lib/format.js";
import { waitBars } from "../../main/resources/META-INF/resources/panels/waitBars.js";
import { desksOf, heaviestDesk, linksOf, streams } from "../../main/resources/META-INF/resources/panels/waits.js";
import { textOf } from "../../main/resources/META-INF/resources/text/index.js";

const row = (from, to, days, ended = 4) => ({
  from_holder: from,
  to_holder: to,
  handoffs: ended,
  ended,
  waiting: 0,
  waiting_days: days,
  days_so_far: 0,
  share_of_waiting_days: days / 12,
  median_days: 1,
  p90_days: 3,
});
const answer = {
  from: "2025-07-01",
  to: "2025-08-25",
  by: ["from_holder", "to_holder"],
  asked: {},
  rows: [row("A", "B", 7), row("B", "B", 3), row("C", "A", 2), row("C", "B", 0)],
};
const context = {
  text: textOf("vi"),
  format: formats("vi"),
  state: {},
  units: new Map(),
  procedures: new Map(),
  fields: new Map([["LAND", { name: "Đất đai" }]]),
  nameOf: (code) => `Nơi ${code}`,
};

test("draws each stream as thick as its row, and no stream of nothing", () => {
  const { series } = flow(linksOf(answer.rows), { theme: { size: 13 }, width: 600, name: String, days: String });
  assert.deepEqual(
    series[0].links.map(({ source, target, value }) => [source, target, value]),
    [
      ["from A", "to B", 7],
      ["from B", "to B", 3],
      ["from C", "to A", 2],
    ],
  );
});

test("names the desk where most days were waited", () => {
  assert.deepEqual(heaviestDesk(answer.rows), { code: "B", share: 10 / 12 });
  assert.equal(heaviestDesk([]), undefined);
  assert.match(streams(answer, context).title, /ở Nơi B$/);
});

test("draws per field the days of its row, and its median over its 90 %", () => {
  const fields = { ...answer, by: ["field"], rows: [{ ...row("", "", 7), field: "LAND" }] };
  const panel = waitBars(fields, context.text.waits.fields, context);
  const { series, yAxis } = panel.draw({ theme: { size: 13 }, width: 600 });
  assert.deepEqual(
    series.map(({ id, data }) => [id, data[0]]),
    [
      ["waiting_days", panel.rows[0].waiting_days],
      ["p90_days", panel.rows[0].p90_days],
      ["median_days", panel.rows[0].median_days],
    ],
  );
  assert.deepEqual(yAxis[0].data, ["Đất đai"]);
});

test("holds the desks of the heaviest waits, none without a wait between those held", () => {
  const rows = Array.from({ length: 40 }, (_, index) => row(`F${index % 20}`, `T${index % 15}`, 40 - index));
  const { froms, tos } = desksOf(rows);
  assert.equal(froms.length, 12);
  assert.equal(tos.length, 12);
  for (const from of froms)
    assert.ok(rows.some((one) => one.from_holder === from && tos.includes(one.to_holder)));
});

test("tells names that begin alike by their ends", () => {
  assert.equal(ending("Chi nhánh Văn phòng Đăng ký đất đai khu vực Phú Xuân", 18), "…khu vực Phú Xuân");
  assert.equal(ending("Phường Vỹ Dạ", 18), "Phường Vỹ Dạ");
});
