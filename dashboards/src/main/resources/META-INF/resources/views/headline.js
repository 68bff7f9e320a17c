import { html } from "lit-html";

/** The sentence on top, each figure marked with its measure, n and N. */
export function headline({ cohort, inherited }, { state, text, format, units, fields }) {
  const cells = (answer) =>
    answer.rows[0] ??
    Object.fromEntries(answer.measures.map(({ id }) => [id, { value: null, n: 0, N: 0 }]));
  const parts = text.headline(
    {
      unit: units.get(state.unit).name,
      from: cohort.from,
      to: cohort.to,
      field: fields.get(state.field)?.name,
      cohort: cells(cohort),
      inherited: cells(inherited),
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
