import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { answersOf } from "../../main/resources/META-INF/resources/pages/panels.js";

let sent = [];

beforeEach(() => {
  sent = [];
  globalThis.fetch = async (address) => {
    sent.push(decodeURIComponent(address));
    return Response.json({ generation: 7, rows: [] });
  };
});

test("questions that differ in their measures only are sent as one, each measure once", async () => {
  const week = { by: "week", unit: "19774" };
  const answers = await answersOf({
    trend: { measures: ["on_time_rate", "open"], ...week },
    flows: { measures: ["open", "resolved"], ...week },
    total: { measures: ["open"], unit: "19774" },
  });
  assert.deepEqual(sent, [
    "/api/v1/statistics?measures=on_time_rate,open,resolved&by=week&unit=19774",
    "/api/v1/statistics?measures=open&unit=19774",
  ]);
  assert.deepEqual(answers.flows, {
    generation: 7,
    rows: [],
    resource: "statistics",
    asked: { measures: ["open", "resolved"], ...week },
  });
});

test("what a function asks is asked by itself", async () => {
  const answers = await answersOf({
    cohort: async () => ({ generation: 7, of: "cohort" }),
    total: { measures: ["open"] },
  });
  assert.deepEqual(sent, ["/api/v1/statistics?measures=open"]);
  assert.equal(answers.cohort.of, "cohort");
});

test("all is asked once more when a load published in between", async () => {
  let generation = 6;
  globalThis.fetch = async () => Response.json({ generation: Math.min((generation += 1), 8) });
  const answers = await answersOf({ total: { measures: ["open"] }, other: { measures: ["open"], by: "week" } });
  assert.deepEqual([answers.total.generation, answers.other.generation], [8, 8]);
});
