import assert from "node:assert/strict";
import { test } from "node:test";
import { formats } from "../../main/resources/META-INF/resources/lib/format.js";
import { leadsTo } from "../../main/resources/META-INF/resources/lib/leadsTo.js";
import { plainText } from "../../main/resources/META-INF/resources/lib/sentence.js";
import { trend } from "../../main/resources/META-INF/resources/panels/trend.js";
import { textOf } from "../../main/resources/META-INF/resources/text/index.js";

const count = (value) => ({ value, n: value, N: null });
const ratio = (n, N) => ({ value: N ? n / N : null, n, N });
const context = {
  text: textOf("vi"),
  format: formats("vi"),
  state: {},
  units: new Map(),
  label: (id) => id,
  measures: new Map(["on_time_rate", "on_time_rate_decided"].map((id) => [id, { unit: "SHARE" }])),
};
const theme = { size: 13, unit: "#00f", warning: "#f50", ink: "#000", surface: "#fff" };

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

const SEGMENT = { points: 2, trial: true, mean: 0.95, lower: 0.88, upper: 1.02 };
const CONCERN = { rule: "OUTSIDE_LIMITS", direction: "DOWN", meaning: "CONCERN" };

/** Two whole weeks, the second one unusual, and one that is not over; of each the decided rate. */
function content(all, own, weeks = [ratio(96, 100), ratio(80, 100), ratio(7, 8)], annotations = []) {
  const days = ["2025-07-07", "2025-07-14", "2025-07-21"];
  const byWeek = {
    from: "2025-07-07",
    to: "2025-07-23",
    by: ["week"],
    measures: [],
    rows: days.map((week, at) => ({
      week,
      on_time_rate: ratio(weeks[at].n, weeks[at].n),
      on_time_rate_decided: weeks[at],
      open_overdue: count(weeks[at].n && at),
    })),
  };
  const points = days.map((from, at) => ({
    from,
    to: ["2025-07-13", "2025-07-20", "2025-07-27"][at],
    complete: at < 2,
    segment: at < 2 ? 0 : null,
    signal: at === 1 ? CONCERN : null,
  }));
  return trend.content({ total: all, own, byWeek, limits: { points, segments: [SEGMENT], annotations } }, context);
}

const plain = (text) => text.replaceAll("\u202f", " ");

test("says the rate that counts what stays overdue, and the official one in the foot only", () => {
  const { title, foot } = content(total(2750, 3024, 105), total(2711, 2750, 3));
  assert.equal(plain(title), "87,9 % đúng hạn, tính cả hồ sơ còn quá hạn; cuối kỳ còn 105 hồ sơ quá hạn");
  assert.match(plain(plainText(foot)), /^đúng hạn 2\.750\/3\.129; .* chính thức.*: 90,9 % \(2\.750\/3\.024\)$/);
});

test("asks for limits of the rate that leaving late work open does not lift", async () => {
  let asked;
  globalThis.fetch = async (address) => {
    asked = new URL(address, "http://localhost").searchParams;
    return Response.json({});
  };
  await trend.queries({ unit: "19774" }).limits();
  assert.equal(asked.get("measure"), "on_time_rate_decided");
});

test("names the unusual weeks, and what the figures are without the inherited dossiers", () => {
  const all = total(2750, 3024, 105);
  const { lead } = content(all, total(2711, 2750, 3));
  assert.match(plain(lead), /tuần từ 14\/07\. .*98,5 % đúng hạn \(2\.711\/2\.753\)/);
  assert.doesNotMatch(content(all, all).lead, /bàn giao/);
});

test("draws what the table says: rates between their limits, the stock apart", () => {
  const { draw, rows, notes } = content(total(1, 1, 0), total(1, 1, 0));
  const { series } = draw({ theme, width: 600, height: 400 });
  const data = (id) => series.find((one) => one.id === id).data;
  assert.deepEqual(
    data("value").map(({ value }) => value),
    rows.map((row) => row.on_time_rate_decided.value),
  );
  assert.deepEqual(
    data("stock"),
    rows.map((row) => row.open_overdue.value),
  );
  for (const id of ["lower", "mean", "upper"])
    assert.deepEqual(
      data(id),
      rows.map((row) => row[id]),
    );
  assert.deepEqual(rows.map(({ lower }) => lower), [0.88, 0.88, 0.88]);
  assert.equal(rows[0].upper, 1);
  assert.match(notes.join(" "), /Giới hạn tạm: mới có 2 tuần/);
});

test("gives the weeks and their limits away as one workbook", () => {
  const { files, from } = content(total(1, 1, 0), total(1, 1, 0));
  assert.equal(files[0], from);
  assert.equal(files[1].segments.length, 1);
});

test("leads from a point and a bar to the dossiers of their week", () => {
  const panel = content(total(1, 1, 0), total(1, 1, 0));
  const asked = { ...panel, from: { ...panel.from, asked: {} } };
  assert.match(leadsTo(asked, "value", 1, {}), /^\?d\.measure=on_time_rate_decided&d\.part=n&d\.from=2025-07-14&d\.to=2025-07-20$/);
  assert.match(leadsTo(asked, "stock", 1, {}), /d\.measure=open_overdue/);
  assert.equal(leadsTo(asked, "mean", 1, {}), undefined);
});

test("gives an unusual week a form of its own, and hollows the week that is not over", () => {
  const { draw } = content(total(1, 1, 0), total(1, 1, 0));
  const [, unusual, last] = draw({ theme, width: 600, height: 400 }).series.find(({ id }) => id === "value").data;
  assert.deepEqual([unusual.symbol, unusual.itemStyle.color], ["triangle", theme.warning]);
  assert.deepEqual([last.symbol, last.itemStyle.color], ["circle", theme.surface]);
});

test("draws nothing where no week has a dossier", () => {
  const none = ratio(0, 0);
  const { rows, title } = content(total(0, 0, 0), total(0, 0, 0), [none, none, none]);
  assert.deepEqual(rows, []);
  assert.equal(title, "Chưa giải quyết hồ sơ nào; cuối kỳ không hồ sơ nào quá hạn");
});

test("marks each documented day in its week by a number, and names it in the notes", () => {
  const all = total(1, 1, 0);
  const { draw, notes } = content(all, all, undefined, [
    { date: "2025-07-14", kind: "UNIT_BEGAN", text: null },
    { date: "2025-07-20", kind: "CLOCK_POLICY", text: "118/2025" },
    { date: "2025-07-23", kind: "LIMIT_CHANGED", text: null },
  ]);
  const { data } = draw({ theme, width: 600, height: 400 }).series.find(({ id }) => id === "marks").markLine;
  assert.deepEqual(
    data.map(({ xAxis, label: { formatter } }) => [xAxis, formatter]),
    [
      [1, "1, 2"],
      [2, "3"],
    ],
  );
  assert.match(notes.join(" "), /Vạch 1, 14\/07: đơn vị bắt đầu .*Vạch 2, 20\/07: .*\(118\/2025\)\. Vạch 3, 23\/07/);
  assert.deepEqual(content(all, all).draw({ theme, width: 600, height: 400 }).series.at(-1).markLine.data, []);
});
