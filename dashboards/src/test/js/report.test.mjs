import assert from "node:assert/strict";
import { test } from "node:test";
import { formHeader } from "../../main/resources/META-INF/resources/lib/formHeader.js";
import {
  officialPeriods,
  usualPeriod,
} from "../../main/resources/META-INF/resources/lib/officialPeriods.js";

test("lists the official periods that have data, each from the 15th to the 14th", () => {
  const all = officialPeriods("2025-06-20", "2025-08-25");
  assert.deepEqual(
    all.map(({ name }) => name),
    ["2025", "2025-H2", "2025-Q3", "2025-09", "2025-08", "2025-07"],
  );
  const { from, to } = all.find(({ name }) => name === "2025-Q3");
  assert.deepEqual([from, to], ["2025-06-15", "2025-09-14"]);
});

test("begins the year on the 15th of December", () => {
  const all = officialPeriods("2025-12-10", "2025-12-20").map(({ name }) => name);
  assert.deepEqual(all, ["2026", "2025", "2026-H1", "2025-H2", "2026-Q1", "2025-Q4", "2026-01", "2025-12"]);
  assert.equal(usualPeriod("2025-12-10", "2025-12-20"), "2026-Q1");
});

test("spans header cells over the columns and lines of their group", () => {
  const columns = [
    { number: 3, groups: ["Received"], label: "All", equals: "(4) + (5)" },
    { number: 4, groups: ["Received", "Now"], label: "Online" },
    { number: 5, groups: ["Received", "Now"], label: "Other" },
    { number: 7, groups: [], label: "Resolved" },
  ];
  const { lines, numbers } = formHeader("Field", columns);
  assert.deepEqual(
    lines.map((line) => line.map(({ text, lines: down, columns: across }) => `${text} ${down}×${across}`)),
    [
      ["STT 3×1", "Field 3×1", "Received 1×3", "Resolved 3×1"],
      ["All 2×1", "Now 1×2"],
      ["Online 1×1", "Other 1×1"],
    ],
  );
  assert.deepEqual(numbers, ["(1)", "(2)", "(3)=(4)+(5)", "(4)", "(5)", "(7)"]);
});
