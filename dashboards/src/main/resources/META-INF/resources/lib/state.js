/** What the page shows, as its address says it. Empty means: all, or the default. */

const KEYS = ["unit", "from", "to", "field", "group", "sort", "lang"];

export const LANGUAGES = ["vi", "en"];

export function parseState(search) {
  const parameters = new URLSearchParams(search);
  const state = Object.fromEntries(KEYS.map((key) => [key, parameters.get(key) ?? ""]));
  return { ...state, lang: LANGUAGES.includes(state.lang) ? state.lang : "" };
}

/** The query string of a state: keys in one order, nothing that is empty. */
export function searchOf(state) {
  const kept = KEYS.filter((key) => state[key]).map((key) => [key, state[key]]);
  return kept.length === 0 ? "" : `?${new URLSearchParams(kept)}`;
}

export const languageOf = (state) => state.lang || LANGUAGES[0];
