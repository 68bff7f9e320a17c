import { html } from "lit-html";
import { statistics } from "../lib/api.js";
import { definition } from "../views/definition.js";
import { filters } from "../views/filters.js";
import { answersOf } from "./panels.js";
import { run } from "./page.js";

const BASES = ["PERIOD", "COHORT"];

const of = (basis, measures) => [...measures.values()].filter((one) => one.basis === basis);

/** What every number means, each with the one of the unit and period as an example. */
run({
  name: "definitions",
  defaultUnit: document.querySelector("meta[name=default-unit]").content,
  units: ({ units, state }) => [units.get(state.unit)].filter(Boolean),
  filters: (context, change) => filters(["unit", "period", "field"], context, change),
  load({ unit, from, to, field }, { measures }, signal) {
    const query = (basis) => ({
      measures: of(basis, measures).map(({ id }) => id),
      unit,
      from,
      to,
      field,
    });
    const queries = BASES.map((basis) => [basis, (signal) => statistics(query(basis), signal)]);
    return answersOf(Object.fromEntries(queries), signal);
  },
  view(answers, context) {
    const words = context.text.definition;
    return html`
      <section class="headline">
        <h1>${words.headline}</h1>
        <p class="lead">${words.lead}</p>
        <p class="lead">${words.formula}</p>
        <p class="subtitle">${words.version(context.measureVersion)}</p>
      </section>
      ${BASES.map(
        (basis) => html`<section class="dictionary">
          <h2>${words.bases[basis]}</h2>
          <p class="lead">${words.ofBasis[basis]}</p>
          ${of(basis, context.measures).map((one) => definition(one, answers[basis], context))}
        </section>`,
      )}
    `;
  },
});
