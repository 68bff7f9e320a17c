import assert from "node:assert/strict";
import { test } from "node:test";
import { weeksOf } from "../../main/resources/META-INF/resources/lib/calendar.js";
import { formats } from "../../main/resources/META-INF/resources/lib/format.js";
import { WORK } from "../../main/resources/META-INF/resources/panels/balance.js";
import { officerRows, officerTable } from "../../main/resources/META-INF/resources/panels/officerTable.js";
import { workOfProcedures, workOfUnits } from "../../main/resources/META-INF/resources/panels/workloads.js";
import { textOf } from "../../main/resources/META-INF/resources/text/index.js";

const figures = (workload) => ({
  ...Object.fromEntries(WORK.map((id, at) => [id, { value: workload + at, n: workload + at, N: null }])),
  workload: { value: workload, n: workload, N: null },
  clearance: { value: 0.975, n: 39, N: 40 },
});
const answer = (by, rows) => ({
  generation: 1,
  as_of: "2025-08-25",
  from: "2025-07-01",
  to: "2025-08-25",
  by,
  asked: {},
  measures: WORK.map((id) => ({ id })),
  rows,
});
const context = {
  text: textOf("en"),
  format: formats("en"),
  language: "en",
  collator: new Intl.Collator("en"),
  state: { unit: "" },
  units: new Map(),
  procedures: new Map(),
  fields: new Map(),
  measures: new Map([["clearance", { unit: "RATIO" }]]),
  label: (id) => id,
  nameOf: (code) => `Unit ${code}`,
};
const canvas = { theme: { size: 13 }, width: 600, height: 400 };
const total = answer([], [figures(100)]);

function assertTwin(panel) {
  for (const { id, data } of panel.draw(canvas).series)
    assert.deepEqual(data, panel.rows.map((row) => row[id].value));
}

test("draws what came and what became of it as the table has it, most work first", () => {
  const rows = [7, 0, 30].map((workload, at) => ({ procedure: `P${at}`, ...figures(workload) }));
  const panel = workOfProcedures({ total, byProcedure: answer(["procedure"], rows) }, context);
  assert.deepEqual(panel.rows.map(({ procedure }) => procedure), ["P2", "P0"]);
  assert.equal(panel.draw(canvas).series.length, 5);
  assertTwin(panel);
  assert.match(panel.title, /98 resolved for every 100 received/);
});

test("keeps units in the order of their names, however much they do", () => {
  const rows = ["C", "A", "B"].map((code, at) => ({ resolving_unit: code, ...figures(10 * (3 - at)) }));
  const panel = workOfUnits({ total, byUnit: answer(["resolving_unit"], rows) }, context);
  assert.deepEqual(panel.rows.map(({ name }) => name), ["Unit A", "Unit B", "Unit C"]);
  assertTwin(panel);
});

const team = {
  ...answer([], []),
  unit: "19774",
  from: "2025-07-02",
  to: "2025-07-13",
  rows: [
    { officer: "cb-2", week: "2025-06-30", actions: 3 },
    { officer: "cb-2", week: "2025-07-07", actions: 40 },
    { officer: "cb-1", week: "2025-07-07", actions: 90 },
  ],
};

test("has a column per week, and leaves open what an officer did not do", () => {
  assert.deepEqual(officerRows(team, weeksOf(team.from, team.to)), [
    { officer: "cb-2", "2025-07-02": 3, "2025-07-07": 40 },
    { officer: "cb-1", "2025-07-02": null, "2025-07-07": 90 },
  ]);
});

test("never ranks officers: it can be sorted by nothing, and has no chart and no total", () => {
  const panel = officerTable(team, context);
  assert.equal(panel.sort, undefined);
  assert.equal(panel.draw, undefined);
  assert.deepEqual(panel.columns.map(({ key }) => key), ["officer", "2025-07-02", "2025-07-07"]);
  assert.deepEqual(panel.rows.map(({ officer }) => officer), ["cb-2", "cb-1"]);
});
