import assert from "node:assert/strict";
import { test } from "node:test";
import { dayStrip } from "../../main/resources/META-INF/resources/charts/dayStrip.js";
import { formats } from "../../main/resources/META-INF/resources/lib/format.js";
import { wrapped } from "../../main/resources/META-INF/resources/lib/wrap.js";
import { completenessPanel, completenessRows } from "../../main/resources/META-INF/resources/panels/completeness.js";
import { textOf } from "../../main/resources/META-INF/resources/text/index.js";

const answer = {
  working_days: ["2025-07-01", "2025-07-02", "2025-07-03"],
  units: [
    { unit: "A", working_days: 3, days_with_data: 2, last_day: "2025-07-03", days_without_data: ["2025-07-02"] },
    { unit: "B", working_days: 2, days_with_data: 0, last_day: null, days_without_data: ["2025-07-02", "2025-07-03"] },
  ],
};
const context = {
  text: textOf("vi"),
  format: formats("vi"),
  collator: new Intl.Collator("vi"),
  desks: new Map([
    ["A", { name: "A", valid_from: "2025-01-01" }],
    ["B", { name: "B", valid_from: "2025-07-02" }],
  ]),
  state: {},
};

test("sets a unit that sent nothing first, and says so instead of zero", () => {
  const [silent, known] = completenessRows(answer, context);
  assert.equal(silent.figure, "chưa gửi gì");
  assert.equal(known.figure, "2/3");
});

test("marks only days on which a unit existed, as many as the API expects", () => {
  const rows = completenessRows(answer, context);
  for (const row of rows) {
    assert.equal(row.days.length, row.working_days);
    assert.equal(row.days.filter(({ known }) => known).length, row.days_with_data);
  }
  const theme = { size: 13 };
  const { series } = dayStrip(rows, { theme, width: 600, days: answer.working_days, names: {} });
  assert.deepEqual(
    series.map(({ id, data }) => [id, data.length]),
    [
      ["known", 2],
      ["missing", 3],
    ],
  );
});

test("does not count all units to who sees one only", () => {
  const period = { ...answer, from: "2025-07-01", to: "2025-07-03" };
  const [known, silent] = answer.units;
  const title = (...units) => completenessPanel({ ...period, units }, context).title;
  assert.equal(title(known), "Đơn vị đã gửi số liệu");
  assert.equal(title(silent), "Đơn vị chưa gửi gì");
  assert.equal(title(known, silent), "1 trong 2 đơn vị chưa gửi gì");
});

test("breaks the words of a picture between lines, none of them lost", () => {
  const lines = wrapped("một hai ba bốn-năm-sáu bảy", 6, (text) => text.length);
  assert.deepEqual(lines, ["một", "hai ba", "bốn-năm-sáu", "bảy"]);
});
