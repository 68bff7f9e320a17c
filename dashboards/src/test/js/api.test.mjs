import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { findingRows, readAt, statistics } from "../../main/resources/META-INF/resources/lib/api.js";

let asked;

beforeEach(() => {
  globalThis.fetch = async (address) => {
    asked = address;
    return Response.json({});
  };
});

test("asks at the generation that the reader looks at, unless another is asked for", async () => {
  readAt("12");
  await statistics({ measures: ["open"] });
  assert.equal(asked, "/api/v1/statistics?measures=open&generation=12");
  await findingRows({ finding: "late_event", generation: undefined });
  assert.equal(asked, "/api/v1/quality/findings/late_event?generation=12");
  await findingRows({ finding: "late_event", generation: 15 });
  assert.equal(asked, "/api/v1/quality/findings/late_event?generation=15");
  readAt("");
  await findingRows({ finding: "late_event" });
  assert.equal(asked, "/api/v1/quality/findings/late_event");
});
