import { FILTERS, asked } from "./exploration.js";
import { namesOfValues } from "./named.js";
import { ALL } from "./state.js";

/** The question of the Explore page as one would say it: what by what, and of which dossiers. */
export function inWords(answer, context) {
  const { text, format, state, label } = context;
  const { measures, by } = asked(state);
  const list = new Intl.ListFormat(context.language);
  const filters = ["field", ...FILTERS]
    .filter((key) => state[key])
    .map((key) => namesOfValues(key, state[key], context));
  return {
    title: text.explore.title(
      list.format(measures.map(label)),
      by.length > 0 && list.format(by.map((id) => text.explore.per[id])),
    ),
    filters: [
      state.scope === ALL ? text.filters.allUnits : context.nameOf(state.unit),
      format.period(answer.from, answer.to),
      ...filters,
      state.compare && text.explore.previous,
    ]
      .filter(Boolean)
      .join(" · "),
  };
}
