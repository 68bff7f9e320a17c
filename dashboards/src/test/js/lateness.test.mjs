import assert from "node:assert/strict";
import { test } from "node:test";
import { allPages } from "../../main/resources/META-INF/resources/lib/allPages.js";
import { behindCount, parseBehind, writeBehind } from "../../main/resources/META-INF/resources/lib/behind.js";
import { formats } from "../../main/resources/META-INF/resources/lib/format.js";
import { groupsOf } from "../../main/resources/META-INF/resources/lib/groups.js";
import { leadsTo } from "../../main/resources/META-INF/resources/lib/leadsTo.js";
import { ages } from "../../main/resources/META-INF/resources/panels/ages.js";
import { dueList } from "../../main/resources/META-INF/resources/panels/dueList.js";
import { byDaysLeft, dueSoon } from "../../main/resources/META-INF/resources/panels/dueSoon.js";
import { notMoving } from "../../main/resources/META-INF/resources/panels/notMoving.js";
import { textOf } from "../../main/resources/META-INF/resources/text/index.js";

const open = (code, days, holder, chance) => ({
  dossier_id: code,
  source: "hue",
  procedure: "P1",
  remaining_days: days,
  due_day: "2025-08-27",
  holder,
  holder_since: `2025-08-0${days + 1}T00:00:00Z`,
  held_days: 3,
  chance,
  history: "PROCEDURE",
  alike: 120,
  became_late: 13,
});
const list = {
  generation: 1,
  as_of: "2025-08-25",
  within: 5,
  asked: { unit: "19774", within: 5, limit: 500 },
  rows: [open("D1", 0, "B", 0.5), open("D2", 0, "A", 0.25), open("D3", 2, "A", null), open("D4", 3, "B", 0.125)],
  next: null,
};
const counts = {
  open: 40,
  open_overdue: 9,
  age_up_to_5: 20,
  age_6_to_10: 8,
  age_11_to_20: 6,
  age_21_to_40: 4,
  age_over_40: 2,
  overdue_up_to_5: 4,
  overdue_6_to_10: 3,
  overdue_11_to_20: 2,
  overdue_over_20: 0,
  about_to_be_late: 4,
  not_moving: 7,
  not_moving_paused: 5,
  median_age: 6,
  oldest_age: 44,
};
const backlog = (by, rows) => ({
  generation: 1,
  as_of: "2025-08-25",
  not_moving: 10,
  within: 5,
  by,
  asked: { unit: "19774", within: "5", by: by.join(",") },
  rows,
});
const total = backlog([], [counts]);
const byProcedure = backlog(["procedure"], [
  { ...counts, procedure: "P1", not_moving: 2, not_moving_paused: 2 },
  { ...counts, procedure: "P2", not_moving: 5, not_moving_paused: 3 },
  { ...counts, procedure: "P3", not_moving: 0, not_moving_paused: 0 },
]);
const context = {
  text: textOf("en"),
  format: formats("en"),
  language: "en",
  collator: new Intl.Collator("en"),
  state: { unit: "19774", behind: null },
  units: new Map([["19774", { name: "Kim Long" }]]),
  procedures: new Map([["P2", { name: "Land use", field_code: "LAND" }]]),
  fields: new Map([["LAND", { name: "Land" }]]),
  label: (id) => id,
  nameOf: (code) => code,
};
const canvas = { theme: { size: 13 }, width: 600, height: 400 };
const series = (panel) => Object.fromEntries(panel.draw(canvas).series.map(({ id, data }) => [id, data]));

test("draws per days left what the table has: how many, and how many become late as usual", () => {
  const panel = dueSoon({ list, total }, context);
  assert.deepEqual(panel.rows.map(({ open: { value } }) => value), [2, 0, 1, 1]);
  assert.deepEqual(series(panel), {
    open: panel.rows.map((row) => row.open.value),
    expected: panel.rows.map((row) => row.expected.value),
  });
  assert.match(panel.title, /about 1 of these 4/);
});

test("does not take a chance that nobody knows for none", () => {
  assert.deepEqual(byDaysLeft(list).map(({ expected }) => expected.value), [0.8, null, null, 0.1]);
  assert.deepEqual(byDaysLeft({ rows: [] }), []);
});

test("says when the list is cut, and has all of it in the file", () => {
  const cut = { ...list, next: "more" };
  const panel = dueSoon({ list: cut, total }, context);
  assert.equal(panel.notes.length, 1);
  assert.equal(panel.title, "4 are still in time");
  assert.equal(panel.answer, cut);
});

test("asks for all pages of one generation, and says when it stopped", async () => {
  const asked = [];
  const pagesOf = (pages) => async (query) => {
    asked.push(query);
    const at = Number(query.after ?? 0);
    return { generation: 7, rows: [at], next: at + 1 < pages ? String(at + 1) : null };
  };
  const whole = await allPages(pagesOf(3), { unit: "A" });
  assert.deepEqual([whole.rows, whole.next], [[0, 1, 2], null]);
  assert.deepEqual(whole.asked, { unit: "A" });
  assert.deepEqual(asked.at(-1), { unit: "A", limit: 1000, generation: 7, after: "2" });
  const cut = await allPages(pagesOf(99), {});
  assert.deepEqual([cut.rows.length, cut.next], [10, "10"]);
});

test("lists by days left, then by holder, under a heading for each number of days", () => {
  const panel = dueList(list, context);
  assert.deepEqual(panel.rows.map(({ dossier_id: code }) => code), ["D2", "D1", "D3", "D4"]);
  assert.deepEqual(
    groupsOf(panel.rows, panel.groupOf).map(({ name, rows }) => [name, rows.length]),
    [
      ["No whole day left", 2],
      ["2 days left", 1],
      ["3 days left", 1],
    ],
  );
  assert.equal(panel.columns[0].link(panel.rows[0]), "?unit=19774&d.code=D2&d.source=hue");
});

test("draws per band what the table has, and opens the dossiers of each", () => {
  const panel = ages(total, context);
  const drawn = series(panel);
  assert.deepEqual([...drawn.age, ...drawn.overdue], panel.rows.map(({ value }) => value));
  assert.equal(drawn.age.reduce((sum, value) => sum + value), counts.open);
  assert.equal(drawn.overdue.reduce((sum, value) => sum + value), counts.open_overdue);
  const [, , column] = panel.columns;
  assert.equal(
    column.link(panel.rows[4]),
    "?unit=19774&d.count=age_over_40&d.within=5&d.not_moving=10&d.unit=19774",
  );
  assert.equal(column.link(panel.rows.at(-1)), undefined);
  assert.equal(leadsTo(panel, "overdue", 1, context.state), column.link(panel.rows[6]));
  assert.deepEqual(panel.rows.map(({ band }) => band).slice(0, 5), ["≤ 5", "6–10", "11–20", "21–40", "> 40"]);
});

test("draws what lies still by procedure as the table has it, the most first", () => {
  const panel = notMoving({ total, byProcedure }, context);
  assert.deepEqual(panel.rows.map(({ procedure }) => procedure), ["P2", "P1"]);
  const drawn = series(panel);
  for (const id of ["not_moving_office", "not_moving_paused", "median_age", "oldest_age"]) {
    assert.deepEqual(drawn[id], panel.rows.map((row) => row[id]));
  }
  assert.match(panel.title, /^7 of 40 open dossiers/);
});

test("asks for the dossiers behind a count of a row, and again from the address", () => {
  const [row] = byProcedure.rows;
  const behind = behindCount({ ...byProcedure, within: 0 }, row, "not_moving");
  assert.deepEqual(behind, {
    count: "not_moving",
    within: "0",
    not_moving: "10",
    unit: "19774",
    procedure: "P1",
  });
  assert.deepEqual(parseBehind(new URLSearchParams(writeBehind(behind))), behind);
  assert.equal(behindCount(byProcedure, { ...row, procedure: "" }, "open"), undefined);
});

test("names the days that are left, but not where any time is asked for", () => {
  const end = (language, ...given) => textOf(language).lateness.headline.end(...given);
  assert.equal(end("en", 1, 1), " dossier in time, with at most 1 working day left");
  assert.equal(end("en", 7, 0), " dossiers in time, with no whole working day left");
  assert.equal(end("pl", 2, 5), " sprawy w terminie, do którego zostało najwyżej 5 dni roboczych");
  assert.deepEqual(
    ["vi", "en", "pl"].map((language) => end(language, 7, undefined)),
    [" hồ sơ chưa quá hạn", " dossiers in time", " spraw w terminie"],
  );
});

test("says why a chance is not the share beside it, where wider history has a say", () => {
  const { chance } = textOf("en").lateness;
  assert.equal(
    chance.PROCEDURE("120", 120, "13"),
    "Of 120 dossiers of this procedure that were still open with as much time left, 13 became late. " +
      "The chance shown is drawn towards the wider history, so that a few cases do not decide alone.",
  );
  assert.doesNotMatch(chance.ALL("120", 120, "13"), /wider/);
});

test("shows nothing as nothing", () => {
  const none = backlog([], [Object.fromEntries(Object.keys(counts).map((key) => [key, 0]))]);
  const empty = { list: { ...list, rows: [] }, total: none, byProcedure: backlog(["procedure"], []) };
  for (const panel of [dueSoon(empty, context), dueList(empty.list, context), ages(none, context), notMoving(empty, context)]) {
    assert.deepEqual(panel.rows, []);
    assert.ok(panel.empty);
  }
});
