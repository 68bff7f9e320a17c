import { html } from "lit-html";
import "../lib/panelChart.js";
import { statistics } from "../lib/api.js";
import { asked, queryOf } from "../lib/exploration.js";
import { inWords } from "../lib/inWords.js";
import { explored } from "../panels/explored.js";
import { apiCall } from "../views/apiCall.js";
import { definitions } from "../views/definitions.js";
import { exploreFilters } from "../views/exploreFilters.js";
import { panel } from "../views/panel.js";
import { run } from "./page.js";

/** Any measures, by anything, of any dossiers. */
run({
  name: "explore",
  defaultUnit: document.querySelector("meta[name=default-unit]").content,
  units: ({ units, state }) => [units.get(state.unit)].filter(Boolean),
  filters: exploreFilters,
  load: (state, _, signal) => statistics(queryOf(state), signal),
  view: (answer, context, change) => html`
    <h1 class="unseen">${context.text.pages.explore}</h1>
    <div class="panels">
      ${panel("explored", explored(answer, inWords(answer, context), context, change), context)}
    </div>
    ${apiCall({ ...answer.asked, from: answer.from, to: answer.to }, answer, context)}
    ${definitions(asked(context.state).measures, context)}
  `,
});
