import { html, nothing } from "lit-html";
import { isTime } from "../lib/calendar.js";
import { DIMENSIONS, asked, placed, toggled } from "../lib/exploration.js";
import { filters, option, select } from "./filters.js";

const PLACES = [0, 1, 2];

/** What is asked for: measures, dimensions, and which dossiers count. */
export const exploreFilters = (context, change) => html`
  ${filters(["scope", "period", "field"], context, change, more(context, change))}
  <form class="filters" aria-label=${context.text.explore.choose} @submit=${(event) => event.preventDefault()}>
    ${measures(context, change)} ${PLACES.map((place) => dimension(place, context, change))}
  </form>
`;

function more(context, change) {
  const { text, state } = context;
  const closed = (key, label, values) =>
    select(
      key,
      label,
      [
        option("", text.explore.any, state[key]),
        ...Object.entries(values).map(([value, name]) => option(value, name, state[key])),
      ],
      (value) => change({ [key]: value }),
    );
  return [
    procedure(context, change),
    closed("channel", text.dimensions.channel, text.values.channel),
    closed("inherited", text.dimensions.inherited, text.values.inherited),
    closed("level", text.dimensions.level, text.values.level),
    closed("unit_group", text.dimensions.unit_group, text.groups),
    closed("compare", text.explore.compare, { previous_period: text.explore.previous }),
  ];
}

/** Those of the chosen field, after all of them together or what else comes `first`. */
export function procedure({ text, state, procedures, collator }, change, first) {
  const all = [...procedures.values()]
    .filter(({ field_code: field }) => !state.field || field === state.field)
    .sort((a, b) => collator.compare(a.name, b.name));
  const others = first ?? { "": text.explore.allProcedures };
  const isListed = state.procedure in others || all.some(({ code }) => code === state.procedure);
  const options = [
    ...Object.entries(others).map(([code, label]) => option(code, label, state.procedure)),
    isListed ? nothing : option(state.procedure, nameOf(procedures, state.procedure), state.procedure),
    ...all.map(({ code, name }) => option(code, name, state.procedure)),
  ];
  return select("procedure", text.dimensions.procedure, options, (code) => change({ procedure: code }));
}

const nameOf = (procedures, code) => procedures.get(code)?.name ?? code;

function dimension(place, { text, state }, change) {
  const { by } = asked(state);
  const groups = [
    [text.explore.categories, DIMENSIONS.filter((id) => !isTime(id))],
    [text.explore.time, DIMENSIONS.filter(isTime)],
  ];
  if (place > by.length) return nothing;
  const options = [
    option("", text.explore.none, by[place] ?? ""),
    ...groups.map(
      ([label, ids]) => html`<optgroup label=${label}>
        ${ids.map((id) => option(id, text.dimensions[id], by[place] ?? ""))}
      </optgroup>`,
    ),
  ];
  return select(`by${place}`, text.explore.by[place], options, (id) =>
    change({ by: placed(by, place, id).join(",") || "none", sort: "" }),
  );
}

function measures(context, change) {
  const { text, state, measures: dictionary, label } = context;
  const chosen = asked(state).measures;
  const basisOf = (id) => dictionary.get(id)?.basis;
  const choose = (id) => {
    const next = toggled(chosen, id, basisOf);
    if (next.length > 0) change({ measures: next.join(","), sort: "" });
  };
  return html`<details class="chooser">
    <summary>${text.explore.measures(chosen.length)}</summary>
    ${Object.entries(text.definition.bases).map(
      ([basis, name]) => html`<fieldset>
        <legend>${name}</legend>
        ${[...dictionary.values()]
          .filter((one) => one.basis === basis)
          .map(
            ({ id }) => html`<label>
              <input type="checkbox" name=${id} .checked=${chosen.includes(id)} @change=${() => choose(id)} />
              ${label(id)}
            </label>`,
          )}
      </fieldset>`,
    )}
  </details>`;
}
