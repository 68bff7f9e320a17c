import { html } from "lit-html";
import { totalOf } from "../panels/columns.js";
import { figureInWords } from "./figure.js";

/** The sentence on top, each figure marked with its measure, n and N. */
export function headline({ cohort, inherited }, context) {
  const { state, text, format, units, fields } = context;
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
  const answerOf = ({ measure }) => (measure.startsWith("cohort") ? cohort : inherited);
  return html`<section class="headline">
    <h1 class="unseen">${text.pages.ward}: ${units.get(state.unit).name}</h1>
    <p data-headline>${parts.map((part) => (typeof part === "string" ? part : figureInWords(part, answerOf(part), context)))}</p>
    <p class="subtitle">${text.asOf(format.day(cohort.as_of))} · ${text.generation(cohort.generation)}</p>
  </section>`;
}
