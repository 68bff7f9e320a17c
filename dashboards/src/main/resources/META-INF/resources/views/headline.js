import { html } from "lit-html";
import { totalOf } from "../panels/columns.js";

/** The sentence on top, each figure marked with its measure, n and N. */
export function headline({ cohort, inherited }, { state, text, format, units, fields }) {
  const parts = text.headline(
    {
      unit: units.get(state.unit).name,
      from: cohort.from,
      to: cohort.to,
      field: fields.get(state.field)?.name,
      cohort: totalOf(cohort),
      inherited: totalOf(inherited),
    },
    format,
  );
  return html`<section class="headline">
    <p data-headline>${parts.map((part) => (typeof part === "string" ? part : figure(part)))}</p>
    <p class="subtitle">${text.asOf(format.day(cohort.as_of))} · ${text.generation(cohort.generation)}</p>
  </section>`;
}

const figure = ({ measure, cell, text }) => html`<span
  class="figure"
  data-measure=${measure}
  data-value=${cell.value ?? ""}
  data-n=${cell.n ?? ""}
  data-total=${cell.N ?? ""}
  >${text}</span
>`;
