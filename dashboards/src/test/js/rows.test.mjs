import assert from "node:assert/strict";
import { test } from "node:test";
import { toCsv } from "../../main/resources/META-INF/resources/lib/csv.js";
import { shownUnits, unitRows } from "../../main/resources/META-INF/resources/panels/unitRows.js";
import { sorted } from "../../main/resources/META-INF/resources/panels/unitTable.js";
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

const units = new Map([
  ["1", { code: "1", name: "B", peer_group: "URBAN" }],
  ["2", { code: "2", name: "A", peer_group: "MOUNTAIN" }],
]);
const count = (value) => ({ value, n: value, N: null });
const context = (state) => ({ units, text: textOf("vi"), state, collator });
const answers = {
  received: { rows: [{ unit: "1", received: count(5) }] },
  own: { rows: [{ unit: "1", open_overdue: count(3) }] },
  inherited: { rows: [{ unit: "1", inherited: count(392), open_overdue: count(102) }] },
};

test("keeps a unit that sent nothing, without figures", () => {
  assert.deepEqual(
    unitRows(answers, context({})).map(({ name, received: { value } }) => [name, value]),
    [
      ["A", null],
      ["B", 5],
    ],
  );
});

test("keeps the inherited dossiers of a unit apart from its own", () => {
  const [none, row] = unitRows(answers, context({}));
  assert.equal(row.open_overdue.value, 3);
  assert.equal(row.inherited.value, 392);
  assert.equal(row.inherited_open_overdue.value, 102);
  assert.equal(none.inherited_open_overdue.value, null);
});

test("shows the units of the chosen group, and all where there is no such group", () => {
  const codes = (group) => shownUnits(context({ group })).map(({ code }) => code);
  assert.deepEqual(codes("URBAN"), ["1"]);
  assert.deepEqual(codes(""), ["1", "2"]);
  assert.deepEqual(codes("NONE"), ["1", "2"]);
});

test("sorts what has no value last, whichever way", () => {
  const rows = [1, null, 3].map((value) => ({ open: { value } }));
  const values = (descending) =>
    sorted(rows, { key: "open", descending }, collator).map(({ open }) => open.value);
  assert.deepEqual(values(false), [1, 3, null]);
  assert.deepEqual(values(true), [3, 1, null]);
});
