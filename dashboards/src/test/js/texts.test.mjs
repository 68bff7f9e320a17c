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
