import assert from "node:assert/strict";
import { test } from "node:test";
import { toCsv } from "../../main/resources/META-INF/resources/lib/csv.js";

const cells = (...values) => {
  const columns = values.map((_, at) => ({ key: String(at) }));
  const [, line] = toCsv(columns, [values]).split("\r\n");
  return line;
};

test("lets no spreadsheet run a text as a formula", () => {
  assert.equal(cells("=1+1", "+84", "-", "@SUM(A1)"), "'=1+1,'+84,'-,'@SUM(A1)");
  assert.equal(cells("\tx"), "'\tx");
  assert.equal(cells('=HYPERLINK("a","b")'), '"\'=HYPERLINK(""a"",""b"")"');
  assert.match(toCsv([{ key: "0" }], [["\rx"]]), /"'\rx"/);
});

test("leaves a figure empty that is not known", () => {
  assert.equal(cells({ value: null }, { value: 0 }, { value: 2 }, null, undefined), ",0,2,,");
});

test("leaves numbers, and texts that only contain such signs, as they are", () => {
  assert.equal(cells(-5, -0.5, 0, "a=1", "Đà", "H57.LAND", null), "-5,-0.5,0,a=1,Đà,H57.LAND,");
});
