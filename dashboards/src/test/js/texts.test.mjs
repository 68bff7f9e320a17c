import assert from "node:assert/strict";
import { test } from "node:test";
import { textOf } from "../../main/resources/META-INF/resources/text/index.js";

const keys = (texts, path = "") =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "object" ? keys(value, `${path}${key}.`) : [`${path}${key}`],
  );

test("says everything in every language", () => {
  for (const language of ["en", "pl"])
    assert.deepEqual(keys(textOf(language)).sort(), keys(textOf("vi")).sort(), language);
});

test("says one row, and several rows", () => {
  const { explore, quality, side, trend } = textOf("en");
  assert.deepEqual(
    ["1", "1,234"].map((count) => [explore.rows(count), quality.allRows(count), side.shown(count, false)]),
    [
      ["1 row", "1 row", "The only row."],
      ["1,234 rows", "1,234 rows", "All 1,234 rows."],
    ],
  );
  assert.deepEqual([quality.findings(1), quality.findings(2)], ["1 kind of oddity in the data", "2 kinds of oddities in the data"]);
  assert.deepEqual(
    [quality.rejectedIn("0", 1), quality.rejectedIn("1", 3)],
    ["0 rows rejected in the last load", "1 row rejected in the last 3 loads"],
  );
  assert.match(trend.trial(1), /: 1 week so far/);
  const { quality: inPolish } = textOf("pl");
  assert.deepEqual(
    [1, 2, 5].map((kinds) => inPolish.findings(kinds)),
    ["Anomalie w danych: 1 rodzaj", "Anomalie w danych: 2 rodzaje", "Anomalie w danych: 5 rodzajów"],
  );
});
