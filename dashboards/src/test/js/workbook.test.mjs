import assert from "node:assert/strict";
import { test } from "node:test";
import { workbookOf } from "../../main/resources/META-INF/resources/lib/workbook.js";

const days = { generation: 7, from: "2025-07-01", to: "2025-07-31" };
const received = { ...days, resource: "statistics", asked: { measures: ["received", "resolved"], field: "" } };
const open = { generation: 7, resource: "backlog", asked: { by: "procedure" } };

test("asks for a sheet of each answer, of the days and the generation that are shown", () => {
  const address = workbookOf([received, undefined, { points: [] }, open, { ...open }]);
  const { pathname, searchParams } = new URL(address, "http://localhost");
  assert.equal(pathname, "/api/v1/workbook");
  assert.equal(searchParams.get("generation"), "7");
  assert.deepEqual(searchParams.getAll("question"), [
    "statistics?measures=received%2Cresolved&from=2025-07-01&to=2025-07-31",
    "backlog?by=procedure",
  ]);
});

test("asks for the file of an answer that stands alone", () => {
  assert.equal(workbookOf([open]), "/api/v1/backlog?by=procedure&generation=7&format=xlsx");
});

test("is nothing where nothing that is shown can be had as a file", () => {
  assert.equal(workbookOf([]), undefined);
  assert.equal(workbookOf([{ rows: [] }, undefined]), undefined);
});
