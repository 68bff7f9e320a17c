import assert from "node:assert/strict";
import { test } from "node:test";
import { formats } from "../../main/resources/META-INF/resources/lib/format.js";
import { leadsTo } from "../../main/resources/META-INF/resources/lib/leadsTo.js";
import { exploredChart } from "../../main/resources/META-INF/resources/panels/exploredChart.js";

const count = (value) => ({ value, n: value, N: null });
const from = { from: "2025-07-01", to: "2025-08-25", by: ["procedure"], asked: { unit: "19774" } };
const state = { unit: "19774", field: "LAND", behind: null };
const panel = {
  from,
  columns: [
    { key: "name", link: ({ unit }) => unit && `/?unit=${unit}` },
    { key: "open_overdue", measure: "open_overdue" },
    { key: "inherited_open_overdue", measure: "open_overdue", answer: { ...from, asked: { inherited: true } } },
    { key: "median", number: true },
  ],
  rows: [
    { name: "A", procedure: "1", open_overdue: count(3), inherited_open_overdue: count(2), median: { value: 4 } },
    { name: "B", procedure: "2", open_overdue: count(0), unit: "19777" },
  ],
};
const DAYS = "&d.part=n&d.from=2025-07-01&d.to=2025-08-25";

test("leads where the cell of the table leads, with the filters of the page", () => {
  assert.equal(
    leadsTo(panel, "open_overdue", 0, state),
    `?unit=19774&field=LAND&d.measure=open_overdue${DAYS}&d.unit=19774&d.procedure=1`,
  );
  assert.match(leadsTo(panel, "inherited_open_overdue", 0, state), /d\.measure=open_overdue&.*&d\.inherited=true/);
});

test("leads nowhere from nothing, from what is no column, and from a column without dossiers", () => {
  assert.equal(leadsTo(panel, "open_overdue", 1, state), undefined);
  assert.equal(leadsTo(panel, "limits", 0, state), undefined);
  assert.equal(leadsTo(panel, "median", 0, state), undefined);
  assert.equal(leadsTo(panel, "open_overdue", 7, state), undefined);
});

test("leads from a point that is a unit to where its name leads", () => {
  const points = { ...panel, cellOf: (_, at) => [panel.rows[at], "name"] };
  assert.equal(leadsTo(points, "units", 1, state), "/?unit=19777");
});

test("leads from a median, which has no n, to all that it is of", () => {
  const rows = [{ procedure: "1", processing_days: { value: 3, n: null, N: 40 } }];
  const days = { from, rows, columns: [{ key: "processing_days", measure: "processing_days" }] };
  assert.match(leadsTo(days, "processing_days", 0, state), /d\.part=N/);
});

test("finds the row of a line's point by its line and its period", () => {
  const rows = [
    { week: "2025-07-07", field: "LAND", field_name: "Land", open: count(5) },
    { week: "2025-07-21", field: "LAND", field_name: "Land", open: count(7) },
    { week: "2025-07-21", field: "JUSTICE", field_name: "Justice", open: count(1) },
  ];
  const measure = { id: "open", unit: "DOSSIERS", kind: "CLOSING_STOCK", labels: {} };
  const answer = { ...from, by: ["field", "week"], measures: [measure] };
  const columns = [{ key: "open", measure: "open" }];
  const chart = exploredChart(answer, rows, columns, { format: formats("en"), language: "en", state });
  const lines = { from: answer, columns, rows, ...chart };
  assert.match(leadsTo(lines, "Land", 2, state), /d\.from=2025-07-21&d\.to=2025-07-27&d\.unit=19774&d\.field=LAND$/);
  assert.equal(leadsTo(lines, "Justice", 0, state), undefined);
});
