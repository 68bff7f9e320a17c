import assert from "node:assert/strict";
import { test } from "node:test";
import { workbookOf } from "../../main/resources/META-INF/resources/lib/wholePage.js";

const answer = { generation: 7, from: "2025-07-01", to: "2025-07-31" };

test("asks for a sheet of each question, of the days and the generation that are shown", () => {
  const address = workbookOf({
    total: { ...answer, asked: { measures: ["received", "resolved"], field: "" } },
    limits: { points: [] },
    byWeek: { ...answer, asked: { measures: ["open"], by: "week" } },
  });
  const parameters = new URL(address, "http://localhost").searchParams;
  assert.equal(parameters.get("generation"), "7");
  assert.deepEqual(
    parameters.getAll("question").map((question) => Object.fromEntries(new URLSearchParams(question))),
    [
      { measures: "received,resolved", from: "2025-07-01", to: "2025-07-31" },
      { measures: "open", by: "week", from: "2025-07-01", to: "2025-07-31" },
    ],
  );
});

test("is nothing where a page asks no statistics", () => {
  assert.equal(workbookOf(undefined), undefined);
  assert.equal(workbookOf({ head: answer }), undefined);
});
