import assert from "node:assert/strict";
import { test } from "node:test";
import { toCsv } from "../../main/resources/META-INF/resources/lib/csv.js";
import { sorted, unitRows } from "../../main/resources/META-INF/resources/panels/unitTable.js";
import { textOf } from "../../main/resources/META-INF/resources/text/index.js";

const collator = new Intl.Collator("vi");

test("writes a rate with its n and N, and null as nothing", () => {
  const columns = [{ key: "name" }, { key: "share", measure: "share" }];
  const rows = [
    { name: 'Giao "đất", thuê', share: { value: 0.5, n: 1, N: 2 } },
    { name: "B", share: { value: null, n: 0, N: 0 } },
  ];
  assert.equal(
    toCsv(columns, rows),
    'name,share,share_n,share_N\r\n"Giao ""đất"", thuê",0.5,1,2\r\nB,,0,0\r\n',
  );
});

test("keeps a unit that sent nothing, without figures", () => {
  const units = new Map([
    ["1", { code: "1", name: "B" }],
    ["2", { code: "2", name: "A" }],
  ]);
  const received = { value: 5, n: 5, N: null };
  const rows = unitRows([{ rows: [{ unit: "1", received }] }], {
    units,
    text: textOf("vi"),
    state: {},
    collator,
  });
  assert.deepEqual(
    rows.map(({ name, received: { value } }) => [name, value]),
    [
      ["A", null],
      ["B", 5],
    ],
  );
});

test("sorts what has no value last, whichever way", () => {
  const rows = [1, null, 3].map((value) => ({ open: { value } }));
  const values = (descending) =>
    sorted(rows, { key: "open", descending }, collator).map(({ open }) => open.value);
  assert.deepEqual(values(false), [1, 3, null]);
  assert.deepEqual(values(true), [3, 1, null]);
});
