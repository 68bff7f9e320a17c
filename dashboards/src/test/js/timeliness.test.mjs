import assert from "node:assert/strict";
import { test } from "node:test";
import { formats } from "../../main/resources/META-INF/resources/lib/format.js";
import { timeliness } from "../../main/resources/META-INF/resources/panels/timeliness.js";
import { textOf } from "../../main/resources/META-INF/resources/text/index.js";

const count = (value) => ({ value, n: value, N: null });
const ratio = (n, N) => ({ value: N ? n / N : null, n, N });
const COUNTS = ["resolved_early", "resolved_on_due_date", "resolved_late", "open_overdue"];
const context = {
  text: textOf("vi"),
  format: formats("vi"),
  state: {},
  units: new Map(),
  label: (id) => id,
  measures: new Map([["on_time_rate", { unit: "SHARE" }]]),
};

const total = (onTime, resolved, overdue) => ({
  measures: [],
  rows: [
    {
      on_time_rate: ratio(onTime, resolved),
      on_time_rate_decided: ratio(onTime, resolved + overdue),
      open_overdue: count(overdue),
    },
  ],
});

function content(all, own, counts = [50, 71, 3, 105]) {
  const week = Object.fromEntries(COUNTS.map((id, index) => [id, count(counts[index])]));
  const byWeek = {
    from: "2025-08-25",
    to: "2025-08-25",
    measures: [],
    rows: [{ week: "2025-08-25", ...week, on_time_rate: ratio(121, 124) }],
  };
  return timeliness.content({ total: all, own, byWeek }, context);
}

const plain = (text) => text.replaceAll("\u202f", " ");

test("says the rate of the resolved with what stays overdue, and the fair rate under it", () => {
  const { title, foot } = content(total(2750, 3024, 105), total(2711, 2750, 3));
  assert.equal(
    plain(title),
    "90,9 % hồ sơ đã giải quyết là đúng hạn; cuối kỳ còn 105 hồ sơ quá hạn",
  );
  assert.match(plain(foot), /^87,9 % .*\(2\.750\/3\.129\)$/);
});

test("says what the figures are without the inherited dossiers, when there are some", () => {
  const all = total(2750, 3024, 105);
  const { lead } = content(all, total(2711, 2750, 3));
  assert.match(plain(lead), /98,6 % đúng hạn \(2\.711\/2\.750\), cuối kỳ còn 3 hồ sơ quá hạn/);
  assert.equal(content(all, all).lead, "");
});

test("keeps the overdue stock out of the plot that the rate stands over", () => {
  const { draw } = content(total(1, 1, 0), total(1, 1, 0));
  const { series } = draw({ theme: { size: 13 }, width: 600, height: 400 });
  assert.deepEqual(
    series.map(({ id, xAxisIndex }) => [id, xAxisIndex]),
    COUNTS.map((id) => [id, id === "open_overdue" ? 1 : 0]),
  );
});

test("draws nothing where no week has a dossier", () => {
  const { rows, title } = content(total(0, 0, 0), total(0, 0, 0), [0, 0, 0, 0]);
  assert.deepEqual(rows, []);
  assert.equal(title, "Chưa giải quyết hồ sơ nào; cuối kỳ không hồ sơ nào quá hạn");
});
