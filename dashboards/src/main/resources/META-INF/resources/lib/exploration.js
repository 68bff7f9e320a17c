import { isTime } from "./calendar.js";
import { unitAsked } from "./state.js";

/** The question that the state of the Explore page asks. */

/** In the order in which they are offered; at most one of time. */
export const DIMENSIONS = [
  "unit",
  "receiving_unit",
  "resolving_unit",
  "unit_group",
  "field",
  "procedure",
  "level",
  "channel",
  "inherited",
  "holder",
  "day",
  "week",
  "month",
  "quarter",
  "year",
  "report_month",
  "report_quarter",
  "report_half_year",
  "report_year",
];

export const FILTERS = ["procedure", "channel", "inherited", "level", "unit_group"];

const USUAL = { measures: ["received", "on_time_rate_decided", "overdue_share"], by: ["week"] };

/** "none" is what a reader chose who wants no breakdown; nothing is what nobody has chosen yet. */
export function asked(state) {
  return {
    measures: state.measures ? state.measures.split(",") : USUAL.measures,
    by: state.by === "none" ? [] : state.by ? state.by.split(",") : USUAL.by,
  };
}

export function queryOf(state) {
  const { measures, by } = asked(state);
  const filters = Object.fromEntries(FILTERS.map((key) => [key, state[key]]));
  return {
    measures,
    by: by.join(","),
    unit: unitAsked(state),
    ...filters,
    field: state.field,
    from: state.from,
    to: state.to,
    compare: state.compare,
  };
}

/** With one more or less; measures of another basis begin anew, for a question never mixes them. */
export function toggled(chosen, id, basisOf) {
  if (chosen.includes(id)) return chosen.filter((one) => one !== id);
  return [...chosen.filter((one) => basisOf(one) === basisOf(id)), id];
}

/** The dimension at a place replaced, or taken away; time stands once. */
export function placed(by, place, dimension) {
  const others = by.filter(
    (one, at) => at !== place && one !== dimension && !(isTime(one) && isTime(dimension)),
  );
  if (!dimension) return others;
  return [...others.slice(0, place), dimension, ...others.slice(place)];
}

/** What the figures are drawn as. */
export function chartOf(by) {
  const categories = by.filter((dimension) => !isTime(dimension));
  if (by.length > categories.length) return categories.length < 2 ? "time" : "table";
  return categories.length === 1 ? "bars" : "table";
}
