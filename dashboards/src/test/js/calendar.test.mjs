import assert from "node:assert/strict";
import { test } from "node:test";
import {
  monthsOf,
  rowsOfWeeks,
  weeksOf,
} from "../../main/resources/META-INF/resources/lib/calendar.js";

test("cuts months to the period", () => {
  assert.deepEqual(monthsOf("2025-07-01", "2025-08-25"), [
    { from: "2025-07-01", to: "2025-07-31" },
    { from: "2025-08-01", to: "2025-08-25" },
  ]);
  assert.equal(monthsOf("2024-02-10", "2024-03-01")[0].to, "2024-02-29");
});

test("says which weeks are not whole", () => {
  assert.deepEqual(weeksOf("2025-07-01", "2025-07-14"), [
    { week: "2025-07-01", whole: false },
    { week: "2025-07-07", whole: true },
    { week: "2025-07-14", whole: false },
  ]);
});

test("shows a week without an answer as a gap, not as zero", () => {
  const received = { value: 3, n: 3, N: null };
  const rows = rowsOfWeeks({
    from: "2025-07-07",
    to: "2025-07-20",
    measures: [{ id: "received" }],
    rows: [{ week: "2025-07-14", received }],
  });
  assert.deepEqual(
    rows.map((row) => row.received.value),
    [null, 3],
  );
});
