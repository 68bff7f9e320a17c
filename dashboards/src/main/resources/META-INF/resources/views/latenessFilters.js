import { option, select } from "./filters.js";

const WITHIN = ["0", "1", "2", "5", "10", "20", "all"];

/** How many working days may be left. */
export function within({ text, format, state }, change, usual) {
  const chosen = state.within || usual;
  const known = WITHIN.includes(chosen) ? WITHIN : [chosen, ...WITHIN];
  const options = known.map((days) =>
    option(days, days === "all" ? text.lateness.anyTime : text.lateness.atMost(format.count(days), days), chosen),
  );
  return select("within", text.lateness.within, options, (days) =>
    change({ within: days === usual ? "" : days }),
  );
}
