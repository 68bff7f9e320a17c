import assert from "node:assert/strict";
import { test } from "node:test";
import { formats } from "../../main/resources/META-INF/resources/lib/format.js";
import { leadsTo } from "../../main/resources/META-INF/resources/lib/leadsTo.js";
import { tilesOf } from "../../main/resources/META-INF/resources/lib/tiles.js";
import { ratioOf } from "../../main/resources/META-INF/resources/panels/compared.js";
import { mixFunnel, mixRows, shareFunnel } from "../../main/resources/META-INF/resources/panels/funnels.js";
import { textOf } from "../../main/resources/META-INF/resources/text/index.js";

const theme = { size: 13, unit: "#00f", ink: "#000", muted: "#555", surface: "#fff" };
const units = new Map(
  [
    ["1", "Phường B"],
    ["2", "Phường A"],
    ["3", "Xã C"],
  ].map(([code, name]) => [code, { code, name, peer_group: "URBAN" }]),
);
const context = (state = {}) => ({
  text: textOf("vi"),
  format: formats("vi"),
  state,
  units,
  collator: new Intl.Collator("vi"),
  label: (id) => id,
  measures: new Map([["overdue_share", { unit: "SHARE" }]]),
});

const side = (side95, side998) => ({ dispersed: { side_95: side95, side_998: side998 } });
const row = (unit, n, N, sides, small = []) => ({
  unit,
  n,
  N,
  value: n / N,
  peer_group: "URBAN",
  standardised: { observed: n, expected: 10, ratio: n / 10, low_95: 0.5, high_95: 2 },
  ratio_funnel: sides,
  share_funnel: side("INSIDE", "INSIDE"),
  small,
  previous: { n, N, value: n / N, difference: 0.0123 },
});
const funnel = {
  target: 1,
  curve: [1, 20].map((size) => ({
    size,
    plain: {},
    dispersed: { low_95: 0.9, high_95: 1.1, low_998: 0.8, high_998: 1.2 },
  })),
};
const answer = {
  generation: 2,
  as_of: "2025-08-25",
  from: "2025-07-01",
  to: "2025-08-25",
  asked: { measure: "overdue_share" },
  measure: { id: "overdue_share" },
  reference: { units: 3, n: 26, N: 230, value: 26 / 230, ratio_funnel: funnel, share_funnel: { ...funnel, target: 0.1 } },
  rows: [
    row("1", 18, 100, side("ABOVE", "ABOVE")),
    row("2", 7, 110, side("BELOW", "INSIDE")),
    row("3", 1, 20, side("ABOVE", "ABOVE"), ["N_BELOW_30"]),
  ],
};

const points = (panel, state) => {
  const content = panel.content(answer, context(state));
  const option = content.draw({ theme, width: 600, height: 400 });
  return { content, data: option.series.find(({ id }) => id === "units").data, option };
};

test("draws what the table says, in order of name", () => {
  const mix = points(mixFunnel);
  assert.deepEqual(
    mix.content.rows.map(({ name }) => name),
    ["Phường A", "Phường B", "Xã C"],
  );
  assert.deepEqual(
    mix.data.map(({ value }) => value),
    mix.content.rows.map(({ expected, ratio }) => [expected, ratio]),
  );
  const share = points(shareFunnel);
  assert.deepEqual(
    share.data.map(({ value }) => value),
    share.content.rows.map(({ N, overdue_share: cell }) => [N, cell.value]),
  );
});

test("names only units beyond the outer limits and the reader's own; few dossiers are hollow", () => {
  const { data } = points(mixFunnel, { unit: "2" });
  assert.deepEqual(
    data.map(({ label }) => label.show),
    [true, true, false],
  );
  assert.deepEqual(
    data.map(({ symbol }) => symbol),
    ["circle", "diamond", "circle"],
  );
  assert.equal(data[0].itemStyle.color, theme.unit);
  assert.equal(data[2].itemStyle.color, theme.surface);
});

test("leads from a point to the page of its unit", () => {
  const { content } = points(mixFunnel);
  assert.equal(leadsTo(content, "units", 0, {}), "/?unit=2");
});

test("says how many are outside, and of whom nothing can be said, without judging", () => {
  const { content } = points(mixFunnel);
  assert.equal(content.title, "Đã tính đến loại việc, 1 trong 2 nơi ngoài giới hạn 99,8 %");
  assert.deepEqual(
    content.rows.map(({ verdict }) => verdict),
    ["ngoài giới hạn 95 %, thấp hơn", "ngoài giới hạn 99,8 %, cao hơn", "ít hồ sơ, chưa so sánh"],
  );
  assert.equal(content.columns.find(({ key }) => key === "change").show(0.0123), "+1,2");
});

test("keeps a unit without dossiers where all have a place, and says so; it is no point of a funnel", () => {
  const none = { ...row("2", 0, 0, null, ["N_BELOW_30"]), value: null, standardised: null };
  const with0 = { ...answer, rows: [answer.rows[0], none, answer.rows[2]] };
  const all = mixRows(with0, context());
  assert.deepEqual(
    all.map((one) => [one.name, ratioOf(one, context()), one.verdict]),
    [
      ["Phường A", "chưa có hồ sơ", "chưa có hồ sơ"],
      ["Phường B", "1,80", "ngoài giới hạn 99,8 %, cao hơn"],
      ["Xã C", "ít hồ sơ", "ít hồ sơ, chưa so sánh"],
    ],
  );
  assert.deepEqual(mixFunnel.content(with0, context()).rows.map(({ unit }) => unit), ["1", "3"]);
});

test("says whom a chosen group is held against, and why a change is not known", () => {
  const notes = (from, state) => mixFunnel.content(from, context(state)).notes.join(" ");
  assert.doesNotMatch(notes(answer), /nhóm đã chọn|kỳ trước/);
  assert.match(notes(answer, { group: "URBAN" }), /Giới hạn và mức dự kiến tính riêng trong nhóm đã chọn/);
  const began = { ...answer, rows: answer.rows.map((one) => ({ ...one, previous: null })) };
  assert.match(notes(began), /kỳ trước không có số liệu/);
});

test("has no funnel where too few places can be compared", () => {
  const { rows, empty } = mixFunnel.content({ ...answer, reference: null }, context());
  assert.deepEqual(rows, []);
  assert.match(empty, /Quá ít nơi có đủ hồ sơ/);
});

test("says of none, one and two places in the limits what one would say", () => {
  const titles = (language) =>
    [0, 1, 2, 40].map((all) => textOf(language).compared.mixTitle(0, all).replace(/^.*(?:việc|work),? |^.* pracy /, ""));
  assert.deepEqual(titles("vi"), [
    "chưa nơi nào có đủ hồ sơ để so sánh",
    "nơi duy nhất được so sánh ở trong giới hạn 99,8 %",
    "cả 2 nơi ở trong giới hạn 99,8 %",
    "cả 40 nơi ở trong giới hạn 99,8 %",
  ]);
  assert.deepEqual(titles("en"), [
    "none has enough dossiers to be compared",
    "the only one compared is within the 99.8 % limits",
    "both are within the 99.8 % limits",
    "all 40 are within the 99.8 % limits",
  ]);
  assert.deepEqual(titles("pl"), [
    "żadne miejsce nie ma dość spraw do porównania",
    "jedyne porównane miejsce jest w granicach 99,8 %",
    "wszystkie miejsca są w granicach 99,8 % (2)",
    "wszystkie miejsca są w granicach 99,8 % (40)",
  ]);
});

test("says of one ward what one would say of one", () => {
  const { compared, unitsTogether } = textOf("en");
  assert.equal(compared.judged(unitsTogether(1)), "1 ward or commune has enough dossiers to be compared.");
  assert.equal(compared.judged(unitsTogether(40)), "40 wards and communes have enough dossiers to be compared.");
  assert.match(compared.explained(1), /^1 is outside .* its mix of work can explain it\.$/);
  assert.match(compared.explained(2), /^2 are outside .* their mix of work can explain it\.$/);
});

test("gives every unit one tile, also those of another city", () => {
  const codes = ["19774", "19753", "99999"];
  assert.deepEqual(
    tilesOf(codes)
      .flat()
      .filter(Boolean)
      .sort(),
    codes.sort(),
  );
  assert.ok(tilesOf(codes).every(({ length }) => length === 8));
});
