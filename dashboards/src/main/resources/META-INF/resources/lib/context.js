import { textOf } from "../text/index.js";
import { formats } from "./format.js";
import { languageOf } from "./state.js";

/** What views and panels need to speak: language, texts, formats, names of codes. */
export function contextOf(catalogue, state) {
  const language = languageOf(state);
  const name = (entry) => (language === "vi" ? entry.name_vi : entry.name_en || entry.name_vi);
  const named = (entries) =>
    new Map(entries.map((entry) => [entry.code, { ...entry, name: name(entry) }]));
  const units = named(
    catalogue?.units.filter(({ kind }) => kind === "WARD" || kind === "COMMUNE") ?? [],
  );
  return {
    state,
    language,
    text: textOf(language),
    format: formats(language),
    collator: new Intl.Collator(language, { numeric: true }),
    session: catalogue?.session,
    coverage: catalogue?.coverage,
    units,
    fields: named(catalogue?.fields ?? []),
    procedures: named(catalogue?.procedures ?? []),
    measures: new Map((catalogue?.measures ?? []).map((measure) => [measure.id, measure])),
    label: (id) => catalogue?.measures.find((measure) => measure.id === id)?.labels[language] ?? id,
  };
}
