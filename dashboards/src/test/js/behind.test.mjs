import assert from "node:assert/strict";
import { test } from "node:test";
import { behindOf } from "../../main/resources/META-INF/resources/lib/behind.js";
import { isSameView, parseState, searchOf } from "../../main/resources/META-INF/resources/lib/state.js";

const share = { value: 0.5, n: 2, N: 4 };
const answer = (by, asked = {}) => ({
  from: "2025-07-01",
  to: "2025-08-25",
  by,
  asked: { measures: ["overdue_share"], unit: "19774", field: "", ...asked },
});

test("asks for what the answer was asked, narrowed to the row", () => {
  const row = { procedure: "1.001022", overdue_share: share };
  assert.deepEqual(behindOf(answer(["procedure"], { inherited: false }), row, "overdue_share", "N"), {
    measure: "overdue_share",
    part: "N",
    from: "2025-07-01",
    to: "2025-08-25",
    unit: "19774",
    inherited: "false",
    procedure: "1.001022",
  });
});

test("asks for the row's own unit among several", () => {
  const asked = answer(["unit"], { unit: ["19774", "19777"] });
  assert.equal(behindOf(asked, { unit: "19777", open: share }, "open").unit, "19777");
  assert.equal(behindOf(answer([], { unit: ["1", "2"] }), { open: share }, "open").unit, "1,2");
});

test("cuts the days of a row to those of the answer", () => {
  const days = (dimension, start) => {
    const { from, to } = behindOf(answer([dimension]), { [dimension]: start, open: share }, "open");
    return [from, to];
  };
  assert.deepEqual(days("week", "2025-07-01"), ["2025-07-01", "2025-07-06"]);
  assert.deepEqual(days("week", "2025-07-07"), ["2025-07-07", "2025-07-13"]);
  assert.deepEqual(days("week", "2025-08-25"), ["2025-08-25", "2025-08-25"]);
  assert.deepEqual(days("month", "2025-07-01"), ["2025-07-01", "2025-07-31"]);
  assert.deepEqual(days("quarter", "2025-07-01"), ["2025-07-01", "2025-08-25"]);
  assert.deepEqual(days("report_month", "2025-07-01"), ["2025-07-01", "2025-07-14"]);
  assert.deepEqual(days("report_month", "2025-07-15"), ["2025-07-15", "2025-08-14"]);
  assert.deepEqual(days("report_quarter", "2025-07-01"), ["2025-07-01", "2025-08-25"]);
});

test("leads nowhere from nothing, and from what has no code", () => {
  assert.equal(behindOf(answer([]), { open: { value: 0, n: 0, N: null } }, "open"), undefined);
  assert.equal(behindOf(answer([]), {}, "open"), undefined);
  assert.equal(behindOf(answer(["unit_group"]), { unit_group: "", open: share }, "open"), undefined);
});

test("keeps an open panel in the address, beside the page's own filters", () => {
  const search = "?unit=19774&d.measure=open&d.part=n&d.unit=19777&d.code=K%C3%A7%2F1";
  const state = parseState(search);
  assert.deepEqual(state.behind, { measure: "open", part: "n", unit: "19777", code: "Kç/1" });
  assert.equal(searchOf(state), search);
  assert.ok(isSameView(state, parseState("?unit=19774")));
  assert.ok(!isSameView(state, parseState("?unit=19777")));
});
