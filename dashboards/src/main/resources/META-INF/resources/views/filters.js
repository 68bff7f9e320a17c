import { html, nothing } from "lit-html";
import { monthsOf } from "../lib/calendar.js";
import { ALL } from "../lib/state.js";

/** The filters on top, and others of a page's own. `change` is given the keys of the state that change. */
export const filters = (shown, context, change, more = nothing) => html`
  <form class="filters" aria-label=${context.text.filters.title} @submit=${(event) => event.preventDefault()}>
    ${shown.map((name) => FILTERS[name](context, change))} ${more}
  </form>
`;

const FILTERS = { unit, scope, period, field, group };

export const select = (name, label, options, change) => html`
  <label>
    <span>${label}</span>
    <select name=${name} @change=${({ target }) => change(target.value)}>${options}</select>
  </label>
`;

export const option = (value, label, selected) =>
  html`<option value=${value} .selected=${value === selected} ?selected=${value === selected}>${label}</option>`;

function unit(context, change) {
  const { text, units, state } = context;
  const none = units.has(state.unit) ? nothing : option(state.unit, state.unit, state.unit);
  const options = [none, unitOptions(context, state.unit)];
  return select("unit", text.filters.unit, options, (code) => change({ unit: code, scope: "" }));
}

/** One unit, or all that the reader may see. */
function scope(context, change) {
  const { text, state } = context;
  const all = state.scope === ALL;
  const options = [
    option(ALL, text.filters.allUnits, all ? ALL : ""),
    unitOptions(context, all ? "" : state.unit),
  ];
  return select("unit", text.filters.unit, options, (code) =>
    change(code === ALL ? { scope: ALL } : { scope: "", unit: code }),
  );
}

/** Wards and communes by name. */
export function unitOptions({ text, units, collator }, selected) {
  const all = [...units.values()].sort((a, b) => collator.compare(a.name, b.name));
  return Object.entries(text.kinds).map(
    ([kind, label]) => html`<optgroup label=${label}>
      ${all.filter((one) => one.kind === kind).map(({ code, name }) => option(code, name, selected))}
    </optgroup>`,
  );
}

/** A procedure of another field is no longer asked for. */
function field({ text, fields, procedures, state, collator }, change) {
  const all = [...fields.values()].sort((a, b) => collator.compare(a.name, b.name));
  const options = [
    option("", text.filters.allFields, state.field),
    ...all.map(({ code, name }) => option(code, name, state.field)),
  ];
  const stays = (code) => code === "" || state.procedure === ALL || procedures.get(state.procedure)?.field_code === code;
  return select("field", text.filters.field, options, (code) =>
    change({ field: code, ...(stays(code) ? {} : { procedure: "" }) }),
  );
}

function group({ text, state }, change) {
  const options = Object.entries({ "": text.filters.allGroups, ...text.groups });
  return select(
    "group",
    text.filters.group,
    options.map(([code, label]) => option(code, label, state.group)),
    (code) => change({ group: code }),
  );
}

function period(context, change) {
  const { text, format, state, coverage } = context;
  if (!coverage) return nothing;
  const { begin } = context.period;
  const whole = { from: "", to: "", label: text.filters.wholePeriod(format.day(begin)) };
  const months = monthsOf(begin, coverage.asOf).map((month) => ({
    ...month,
    label: format.month(month.from),
  }));
  const known = [whole, ...months];
  const at = known.findIndex(({ from, to }) => from === state.from && to === state.to);
  const options = [...known.map(({ label }) => label), text.filters.otherPeriod].map(
    (label, index) => option(String(index), label, String(at < 0 ? known.length : at)),
  );
  const choose = (index) => {
    const { from, to } = known[index] ?? { from: begin, to: coverage.asOf };
    change({ from, to });
  };
  return [
    select("period", text.filters.period, options, choose),
    at < 0 ? dates(context, change) : nothing,
  ];
}

const dates = ({ text, state, coverage }, change) =>
  ["from", "to"].map(
    (end) => html`<label>
      <span>${text.filters[end]}</span>
      <input
        type="date"
        name=${end}
        min=${end === "to" && state.from ? state.from : coverage.from}
        max=${end === "from" && state.to ? state.to : coverage.asOf}
        .value=${state[end]}
        @change=${({ target }) => target.value && change({ [end]: target.value })}
      />
    </label>`,
  );
