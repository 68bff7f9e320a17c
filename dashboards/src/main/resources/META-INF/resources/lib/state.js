import { parseBehind, writeBehind } from "./behind.js";

/** What the page shows, as its address says it. Empty means: all, or the default. */

/** Instead of a unit or a procedure: all of them. */
export const ALL = "all";

/** What a reader keeps when going to another page. */
const KEPT = ["unit", "scope", "from", "to", "field", "procedure", "group", "lang", "generation"];

/** What only means something to one page. */
const OWN = [
  "period",
  "measure",
  "measures",
  "by",
  "compare",
  "channel",
  "inherited",
  "level",
  "unit_group",
  "from_holder",
  "holder",
  "within",
  "sort",
];

const KEYS = [...KEPT.slice(0, -2), ...OWN, ...KEPT.slice(-2)];

export const LANGUAGES = ["vi", "en", "pl"];

export function parseState(search) {
  const parameters = new URLSearchParams(search);
  const state = Object.fromEntries(KEYS.map((key) => [key, parameters.get(key) ?? ""]));
  return {
    ...state,
    lang: LANGUAGES.includes(state.lang) ? state.lang : "",
    behind: parseBehind(parameters),
  };
}

/** The query string of a state: keys in one order, nothing that is empty. */
export function searchOf(state) {
  const kept = KEYS.filter((key) => state[key]).map((key) => [key, state[key]]);
  const all = [...kept, ...writeBehind(state.behind)];
  return all.length === 0 ? "" : `?${new URLSearchParams(all)}`;
}

/** The part of a state that other pages understand, too: to most of them no procedure means all. */
export const keptOf = (state) => ({
  ...Object.fromEntries(KEPT.map((key) => [key, state[key]])),
  procedure: state.procedure === ALL ? "" : state.procedure,
});

/** Whether two states show the same figures, whatever lies open beside them. */
export const isSameView = (one, other) =>
  searchOf({ ...one, behind: null }) === searchOf({ ...other, behind: null });

export const languageOf = (state) => state.lang || LANGUAGES[0];

/** The unit in question; none where all that the reader may see are. */
export const unitAsked = ({ scope, unit }) => (scope === ALL ? "" : unit);

/** The same with all that is known of it; of all units, those of today. */
export const unitsAsked = ({ units, state }) =>
  state.scope === ALL ? [...units.values()] : [units.get(state.unit)].filter(Boolean);
