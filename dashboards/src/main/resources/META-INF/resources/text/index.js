import { LANGUAGES, languageOf, parseState } from "../lib/state.js";

/** A page is in one language, and fetches only that; what has no address has them all. */
const spoken = globalThis.location ? [languageOf(parseState(location.search))] : LANGUAGES;

const TEXTS = Object.fromEntries(
  await Promise.all(
    spoken.map(async (language) => [language, (await import(`./${language}.js`)).default]),
  ),
);

export const textOf = (language) => TEXTS[language];
