import { textOf } from "../text/index.js";
import { formats } from "./format.js";
import { languageOf } from "./state.js";

/** What views and panels need to speak: language, texts, formats, names of codes. */
export function contextOf(catalogue, state) {
  const language = languageOf(state);
  const name = (entry) => entry[`name_${language}`] || entry.name_en || entry.name_vi;
  const named = (entries) =>
    new Map(entries.map((entry) => [entry.code, { ...entry, name: name(entry) }]));
  const desks = named(catalogue?.units ?? []);
  const units = new Map(
    [...desks].filter(([, { kind }]) => kind === "WARD" || kind === "COMMUNE"),
  );
  return {
    state,
    language,
    text: textOf(language),
    format: formats(language),
    collator: new Intl.Collator(language, { numeric: true }),
    session: catalogue?.session,
    coverage: catalogue?.coverage,
    measureVersion: catalogue?.measureVersion,
    units,
    desks,
    nameOf: (code) => desks.get(code)?.name ?? code,
    fields: named(catalogue?.fields ?? []),
    procedures: named(catalogue?.procedures ?? []),
    measures: new Map((catalogue?.measures ?? []).map((measure) => [measure.id, measure])),
    label: (id) => catalogue?.measures.find((measure) => measure.id === id)?.labels[language] ?? id,
  };
}
