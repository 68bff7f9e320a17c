import assert from "node:assert/strict";
import { test } from "node:test";
import { periodOf } from "../../main/resources/META-INF/resources/lib/period.js";

const coverage = { from: "2025-04-18", asOf: "2025-08-25" };
const units = [{ valid_from: "2025-07-01" }, { valid_from: "2025-07-15" }];
const from = (state, given = units) => periodOf({ state, coverage }, given).from;

test("begins with the earliest of the units, not with the first day that has data", () => {
  assert.equal(from({ from: "", to: "" }), "2025-07-01");
  assert.equal(from({ from: "", to: "2025-07-31" }), "2025-07-01");
});

test("begins with the data where the units are older, or are not known", () => {
  assert.equal(from({ from: "", to: "" }, [{ valid_from: "2025-01-01" }]), "2025-04-18");
  assert.equal(from({ from: "", to: "" }, []), "2025-04-18");
});

test("lets the reader ask for days before the units began", () => {
  assert.equal(from({ from: "2025-05-01", to: "" }), "2025-05-01");
  assert.equal(from({ from: "", to: "2025-05-31" }), "");
});
