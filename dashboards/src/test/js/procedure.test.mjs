import assert from "node:assert/strict";
import { test } from "node:test";
import { fill } from "../../main/resources/META-INF/resources/charts/base.js";
import { atRiskOn } from "../../main/resources/META-INF/resources/charts/survivalCurve.js";
import { dayBins } from "../../main/resources/META-INF/resources/lib/dayBins.js";
import { formats } from "../../main/resources/META-INF/resources/lib/format.js";
import { drawnLimits, pointAfter, theLimit } from "../../main/resources/META-INF/resources/lib/limits.js";
import { mostLate } from "../../main/resources/META-INF/resources/lib/mostLate.js";
import { processingTime } from "../../main/resources/META-INF/resources/panels/processingTime.js";
import { timeToResolution } from "../../main/resources/META-INF/resources/panels/timeToResolution.js";
import { waitingAt } from "../../main/resources/META-INF/resources/panels/waitingAt.js";
import { textOf } from "../../main/resources/META-INF/resources/text/index.js";

const answer = {
  generation: 1,
  as_of: "2025-08-25",
  from: "2025-07-01",
  to: "2025-08-25",
  accepted: 100,
  resolved: 84,
  censored: { open: 13, withdrawn: 2, discontinued: 1, handed_over: 0 },
  median: { days: 2, low_95: 1, high_95: 2 },
  curve: [
    { day: 0, at_risk: 100, resolved: 30, censored: 5, open_share: 0.7, low_95: 0.6, high_95: 0.78 },
    { day: 2, at_risk: 65, resolved: 40, censored: 0, open_share: 0.27, low_95: 0.19, high_95: 0.36 },
    { day: 6, at_risk: 25, resolved: 14, censored: 11, open_share: 0.12, low_95: 0.06, high_95: 0.2 },
  ],
  histogram: [
    { days: 0, in_time: 30, late: 0, without_due: 0 },
    { days: 2, in_time: 38, late: 0, without_due: 2 },
    { days: 6, in_time: 4, late: 10, without_due: 0 },
  ],
  limits: [
    { value: 3, unit: "WORKING_DAYS", accepted: 98 },
    { value: null, unit: null, accepted: 2 },
  ],
  waiting: [
    { holder: "LAND", open: 3, overdue: 1, paused: 0, median_days: 9, longest_days: 30 },
    { holder: "19774", open: 10, overdue: 2, paused: 3, median_days: 4, longest_days: 12 },
  ],
};
const context = {
  text: textOf("en"),
  format: formats("en"),
  language: "en",
  state: { unit: "19774", procedure: "1.001193", lang: "en" },
  units: new Map([["19774", { name: "Kim Long" }]]),
  nameOf: (code) => `At ${code}`,
};
const canvas = { theme: { size: 13 }, width: 600, height: 400 };
const data = ({ series }, id) => series.find((one) => one.id === id).data;

test("draws every resolved dossier once, in the bin that the table has", () => {
  const panel = processingTime(answer, context);
  const option = panel.draw(canvas);
  assert.deepEqual(panel.rows.map(({ from }) => from), [0, 1, 2, 3, 4, 5, 6]);
  for (const id of ["in_time", "late", "without_due"]) {
    assert.deepEqual(data(option, id), panel.rows.map((row) => row[id]));
  }
  const drawn = ["in_time", "late", "without_due"].flatMap((id) => data(option, id));
  assert.equal(drawn.reduce((sum, count) => sum + count), answer.resolved);
});

test("stands the limit after its last day, and names the others in words", () => {
  const panel = processingTime(answer, context);
  const [{ xAxis, label }] = panel.draw(canvas).series.at(-1).markLine.data;
  assert.equal(xAxis, 4);
  assert.equal(label.formatter, "Limit: 3 working days");
  assert.match(panel.notes[0], /3 working days \(98\) and none \(2\)/);
});

test("says of how many dossiers with a due date how many were late", () => {
  assert.equal(processingTime(answer, context).title, "10 of 82 resolved dossiers were late (12\u202f%)");
});

test("widens the bins of long procedures, and loses nobody", () => {
  const long = Array.from({ length: 200 }, (_, days) => ({ days, in_time: 1, late: 0, without_due: 0 }));
  const { width, bins } = dayBins([...long, { days: 900, in_time: 0, late: 1, without_due: 0 }]);
  assert.equal(width, 10);
  assert.ok(bins.length <= 32);
  assert.equal(bins.at(-1).to, null);
  assert.equal(bins.reduce((sum, bin) => sum + bin.in_time + bin.late, 0), 201);
  assert.equal(bins.at(-1).late, 1);
  bins.slice(1).forEach((bin, at) => assert.equal(bin.from, bins[at].to + 1));
  assert.deepEqual(dayBins([]), { width: 1, bins: [] });
});

test("draws the curve of the table, from all being open, within its interval", () => {
  const panel = timeToResolution(answer, context);
  const option = panel.draw(canvas);
  const points = (key) => panel.rows.map((row) => [row.day, row[key].value]);
  assert.deepEqual(data(option, "open_share"), [[0, 1], ...points("open_share")]);
  const band = data(option, "interval");
  assert.deepEqual(band.map(([day, , low]) => [day, low]), points("low_95"));
  assert.deepEqual(band.map(([day, , , high]) => [day, high]), points("high_95"));
  assert.deepEqual(band.map(([, until]) => until), [2, 6, 6]);
  for (const { fill: name } of panel.keys) assert.ok(fill(canvas.theme, name));
  assert.deepEqual(
    data(option, "censored").map(([day]) => day),
    panel.rows.filter(({ censored }) => censored > 0).map(({ day }) => day),
  );
});

test("tells how many are followed on a day, also between two points", () => {
  assert.deepEqual([0, 1, 2, 5, 7].map((day) => atRiskOn(day, answer.curve)), [100, 65, 65, 25, 0]);
});

test("says the half, and what is open after the limit", () => {
  assert.equal(
    timeToResolution(answer, context).title,
    "Half are resolved within 2 working days; after the limit of 3 working days 27.0\u202f% are still open",
  );
  const slow = { ...answer, median: { days: null, low_95: null, high_95: null }, limits: [] };
  assert.equal(timeToResolution(slow, context).title, "Less than half are resolved");
});

test("takes a limit for that of all only where there is one", () => {
  assert.equal(theLimit(answer.limits).days, 3);
  assert.equal(theLimit([...answer.limits, { value: 5, unit: "WORKING_DAYS", accepted: 1 }]), undefined);
  assert.equal(pointAfter(3, answer.curve).day, 2);
});

test("draws the limits of most dossiers, the shortest first", () => {
  const limits = [30, 10, 3, 5].map((value, at) => ({ value, unit: "WORKING_DAYS", accepted: 10 - at }));
  assert.deepEqual(drawnLimits(limits).map(({ days }) => days), [3, 10, 30]);
});

test("draws a limit of calendar days about where its working days end, and says so", () => {
  const limits = [{ value: 20, unit: "CALENDAR_DAYS", accepted: 9 }];
  const panel = processingTime({ ...answer, limits }, context);
  const [{ xAxis, label }] = panel.draw(canvas).series.at(-1).markLine.data;
  assert.equal(xAxis, 15);
  assert.equal(label.formatter, "Limit: 20 calendar days (≈\u202f14)");
  assert.equal(panel.rows.at(-1).from, 14);
  assert.equal(drawnLimits([{ value: 4, unit: "WORKING_HOURS", accepted: 1 }])[0].days, 1);
  assert.equal(drawnLimits([{ value: null, unit: "SAME_DAY", accepted: 1 }])[0].days, 0);
});

test("draws per holder what the table has, most open ones first", () => {
  const panel = waitingAt(answer, context);
  const option = panel.draw(canvas);
  assert.deepEqual(panel.rows.map(({ holder }) => holder), ["19774", "LAND"]);
  for (const id of ["overdue", "in_time", "paused", "median_days", "longest_days"]) {
    assert.deepEqual(data(option, id), panel.rows.map((row) => row[id]));
  }
  assert.deepEqual(panel.rows.map(({ overdue, in_time: inTime, paused }) => overdue + inTime + paused), [10, 3]);
  assert.match(panel.title, /^10 of the 13 open dossiers are at At 19774/);
});

test("leads from a holder to what of it can still be saved", () => {
  const [column] = waitingAt(answer, context).columns;
  assert.equal(
    column.link({ holder: "LAND" }),
    "/lateness.html?unit=19774&procedure=1.001193&holder=LAND&lang=en",
  );
});

test("begins with the procedure that has most late dossiers", () => {
  const row = (procedure, n, N) => ({ procedure, overdue_share: { value: n / N, n, N } });
  assert.equal(mostLate([row("A", 2, 3), row("B", 9, 90), row("C", 9, 100)]), "C");
  assert.equal(mostLate([row("A", 0, 3)]), undefined);
});

test("shows nothing as nothing", () => {
  const none = {
    ...answer,
    accepted: 0,
    resolved: 0,
    censored: { open: 0, withdrawn: 0, discontinued: 0, handed_over: 0 },
    median: { days: null },
    curve: [],
    histogram: [],
    limits: [],
    waiting: [],
  };
  for (const panel of [processingTime, timeToResolution, waitingAt]) {
    assert.deepEqual(panel(none, context).rows, []);
    assert.doesNotMatch(panel(none, context).title, /undefined|NaN|0/);
  }
});
