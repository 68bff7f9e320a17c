import assert from "node:assert/strict";
import { test } from "node:test";
import {
  languageOf,
  parseState,
  searchOf,
} from "../../main/resources/META-INF/resources/lib/state.js";

test("keeps a state through its address", () => {
  const search = "?unit=19774&from=2025-07-01&to=2025-07-31&field=DD&lang=en";
  assert.equal(searchOf(parseState(search)), search);
});

test("writes nothing that is empty or unknown", () => {
  assert.equal(searchOf(parseState("?unit=&utm=1&lang=fr")), "");
});

test("speaks Vietnamese unless told otherwise", () => {
  assert.equal(languageOf(parseState("")), "vi");
  assert.equal(languageOf(parseState("?lang=en")), "en");
});
