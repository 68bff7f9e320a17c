import { html } from "lit-html";
import "../lib/panelChart.js";
import { statistics, survival } from "../lib/api.js";
import { mostLate } from "../lib/mostLate.js";
import { ALL, unitAsked, unitsAsked } from "../lib/state.js";
import { processingTime } from "../panels/processingTime.js";
import { timeToResolution } from "../panels/timeToResolution.js";
import { waitingAt } from "../panels/waitingAt.js";
import { procedure as procedures } from "../views/exploreFilters.js";
import { filters } from "../views/filters.js";
import { panel } from "../views/panel.js";
import { procedureHeadline } from "../views/procedureHeadline.js";
import { answersOf } from "./panels.js";
import { run } from "./page.js";

/** Why a procedure takes so long: the chosen one, or that with most late dossiers, or all together. */
run({
  name: "procedure",
  defaultUnit: document.querySelector("meta[name=default-unit]").content,
  used: ["received", "resolved", "open", "overdue_share"],
  units: unitsAsked,
  filters: (context, change) => {
    const { procedure: words, explore } = context.text;
    const first = { "": words.mostLate, [ALL]: explore.allProcedures };
    return filters(["scope", "period", "field"], context, change, procedures(context, change, first));
  },
  async load(asked, _, signal) {
    const { from, to, field } = asked;
    const unit = unitAsked(asked);
    const procedure = asked.procedure || (await usual({ unit, from, to, field }, signal));
    const scope = { from, to, ...(procedure === ALL ? { field } : { procedure }) };
    const answers = await answersOf(
      {
        times: (stop) => survival({ unit, ...scope }, stop),
        received: { measures: ["received"], inherited: false, resolving_unit: unit, ...scope },
      },
      signal,
    );
    return { procedure, ...answers };
  },
  view({ procedure, times, received }, { state, ...context }) {
    const shown = { ...context, state: { ...state, unit: unitAsked(state), procedure } };
    return html`
      ${procedureHeadline(times, received, shown)}
      <div class="panels">
        ${panel("processing-time", processingTime(times, shown), shown)}
        ${panel("time-to-resolution", timeToResolution(times, shown), shown)}
        ${panel("waiting-at", waitingAt(times, shown), shown)}
      </div>
    `;
  },
});

/** What to look at where nobody has chosen. */
async function usual(scope, signal) {
  const query = { measures: ["overdue_share"], by: "procedure", inherited: false, ...scope };
  return mostLate((await statistics(query, signal)).rows) ?? ALL;
}
