import assert from "node:assert/strict";
import { test } from "node:test";
import { formats } from "../../main/resources/META-INF/resources/lib/format.js";
import { procedures } from "../../main/resources/META-INF/resources/panels/procedures.js";
import { textOf } from "../../main/resources/META-INF/resources/text/index.js";

const count = (value) => ({ value, n: value, N: null });
const row = (procedure, workload, late, overdue) => ({
  procedure,
  workload: count(workload),
  resolved: count(workload - overdue),
  resolved_late: count(late),
  open_overdue: count(overdue),
  overdue_share: { value: (late + overdue) / workload, n: late + overdue, N: workload },
});
const context = {
  text: textOf("en"),
  format: formats("en"),
  state: {},
  units: new Map(),
  procedures: new Map(),
  fields: new Map(),
  measures: new Map([["overdue_share", { unit: "SHARE" }]]),
  label: (id) => id,
};
const answer = (rows) => ({ from: "2025-07-01", to: "2025-08-25", measures: [], rows });
const busy = Array.from({ length: 10 }, (_, at) => row(`busy ${at}`, 1000 - at, 0, 0));

function panel(rows) {
  const total = answer([row("all", 1, 0, 0)]);
  return procedures.content({ total, own: total, byProcedure: answer(rows) }, context);
}

test("keeps the latest procedures among those shown, however little work they are", () => {
  const { rows, allRows } = panel([...busy, row("small", 12, 5, 4), row("overdue", 20, 0, 9)]);
  assert.deepEqual(
    rows.map(({ procedure }) => procedure).slice(0, 4),
    ["overdue", "small", "busy 0", "busy 1"],
  );
  assert.deepEqual([rows.length, allRows.length], [10, 12]);
});

test("draws what the table has, in its order", () => {
  const { rows, draw } = panel([row("A", 10, 1, 0), row("B", 20, 2, 1)]);
  for (const { id, data } of draw({ theme: { size: 13 }, width: 600, height: 400 }).series)
    assert.deepEqual(data, rows.map((one) => one[id].value));
});
