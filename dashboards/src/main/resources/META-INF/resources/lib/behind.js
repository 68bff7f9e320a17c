import { periodOfRow } from "./calendar.js";

/**
 * What lies behind a figure: the question whose dossiers a side panel shows. In the address its keys
 * begin with `d.`, so that the page's own filters stay what they are.
 */
const FILTERS = [
  "unit",
  "receiving_unit",
  "resolving_unit",
  "unit_group",
  "procedure",
  "field",
  "level",
  "channel",
  "inherited",
  "holder",
];
const KEYS = [
  "measure",
  "part",
  "finding",
  "count",
  "within",
  "not_moving",
  "from",
  "to",
  "as_of",
  ...FILTERS,
  "code",
  "source",
];
const MARK = "d.";

export function parseBehind(parameters) {
  const known = KEYS.filter((key) => parameters.get(MARK + key)).map((key) => [
    key,
    parameters.get(MARK + key),
  ]);
  return known.length === 0 ? null : Object.fromEntries(known);
}

export const writeBehind = (behind) =>
  KEYS.filter((key) => behind?.[key]).map((key) => [MARK + key, String(behind[key])]);

/** The question without what the panel itself shows of it. */
export const figureOf = ({ code, source, finding, ...figure }) => figure;

export const filtersOf = (behind) =>
  FILTERS.filter((key) => behind[key]).map((key) => [key, behind[key]]);

/**
 * The question behind a cell of a row: that of the answer, narrowed to the row. A row of something
 * without a code cannot be asked for.
 */
export function behindOf(answer, row, measure, part = "n") {
  const cell = row[measure];
  if (!cell?.[part] || !answer.asked) return undefined;
  const behind = { measure, part, from: answer.from, to: answer.to };
  for (const key of [...FILTERS, "as_of"]) {
    const filter = answer.asked[key];
    if (filter != null && filter !== "") behind[key] = String(filter);
  }
  for (const dimension of answer.by ?? []) {
    const value = row[dimension];
    if (value == null || value === "") return undefined;
    if (FILTERS.includes(dimension)) behind[dimension] = String(value);
    else Object.assign(behind, periodOfRow(dimension, value, answer));
  }
  return behind;
}

/**
 * The same of a count of what is open (`/api/v1/backlog`): no days, for it stands on the evening of
 * its generation.
 */
export function behindCount(answer, row, count) {
  if (!row[count]) return undefined;
  const behind = { count, within: String(answer.within), not_moving: String(answer.not_moving) };
  for (const key of FILTERS) if (answer.asked[key]) behind[key] = String(answer.asked[key]);
  for (const dimension of answer.by) {
    if (row[dimension] == null || row[dimension] === "") return undefined;
    behind[dimension] = String(row[dimension]);
  }
  return behind;
}
