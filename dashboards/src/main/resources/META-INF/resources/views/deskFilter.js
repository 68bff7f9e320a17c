import { option, select } from "./filters.js";

/** Wards, agencies and former districts. */
export function desk(key, { text, state, desks, collator }, change) {
  const all = [...desks.values()].sort((a, b) => collator.compare(a.name, b.name));
  const options = [
    option("", text.waits.anyDesk, state[key]),
    ...all.map(({ code, name }) => option(code, name, state[key])),
  ];
  return select(key, text.dimensions[key], options, (code) => change({ [key]: code }));
}
