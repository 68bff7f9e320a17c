import assert from "node:assert/strict";
import { test } from "node:test";
import { formats } from "../../main/resources/META-INF/resources/lib/format.js";
import { newsOf } from "../../main/resources/META-INF/resources/lib/news.js";
import { nextAddress, signInAddress } from "../../main/resources/META-INF/resources/lib/signInAgain.js";
import { textOf } from "../../main/resources/META-INF/resources/text/index.js";

const context = { text: textOf("en"), format: formats("en") };
const figures = { from: "2025-07-01", to: "2025-07-31", as_of: "2025-08-25" };

test("says of which days the new figures are, and until which evening", () => {
  const said = "Figures of 1 July – 31 July 2025 are there, to the end of 25 August 2025.";
  assert.equal(newsOf({ worked: undefined, total: figures }, context), said);
  assert.equal(newsOf({ ...figures, rows: [] }, context), said);
});

test("says no period where the figures have none", () => {
  assert.equal(newsOf({ list: { as_of: "2025-08-25" } }, context), "Figures to the end of 25 August 2025");
  assert.equal(newsOf({}, context), "");
});

const ORIGIN = "http://localhost:8080";
const back = (address) => nextAddress(address.slice(address.indexOf("?")), ORIGIN);

test("comes back to the panel that a link was to", () => {
  const asked = new URL("/?unit=19774&lang=en#flows", ORIGIN);
  const address = signInAddress(asked, "en");
  assert.match(address, /^\/sign-in\.html\?lang=en&next=/);
  assert.equal(back(address), asked.href);
});

test("goes to no address that is not ours", () => {
  for (const next of ["https://elsewhere.example/", "//elsewhere.example", "javascript:alert(1)"])
    assert.equal(back(signInAddress({ pathname: next, search: "", hash: "" })), "/");
  for (const next of ["/.//elsewhere.example", `${ORIGIN}//elsewhere.example`])
    assert.equal(new URL(back(`?next=${encodeURIComponent(next)}`)).origin, ORIGIN);
});
