import assert from "node:assert/strict";
import { test } from "node:test";
import { unitPage } from "../../main/resources/META-INF/resources/lib/pages.js";
import {
  keptOf,
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

test("keeps on other pages what they understand, and no procedure where all are meant", () => {
  const kept = (search) => searchOf(keptOf(parseState(search)));
  assert.equal(
    kept("?unit=19774&scope=all&field=DD&procedure=1.013225&within=5&lang=en"),
    "?unit=19774&scope=all&field=DD&procedure=1.013225&lang=en",
  );
  assert.equal(kept("?procedure=all"), "");
});

test("goes to one unit with nothing open beside it", () => {
  const state = parseState("?scope=all&group=URBAN&sort=-open&from=2025-07-01&d.measure=open&d.part=n");
  assert.equal(unitPage("19774", state), "/?unit=19774&from=2025-07-01");
});
