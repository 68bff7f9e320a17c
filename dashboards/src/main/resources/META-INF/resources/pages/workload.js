import { html } from "lit-html";
import "../lib/panelChart.js";
import { backlog, officers } from "../lib/api.js";
import { unitAsked, unitsAsked } from "../lib/state.js";
import { ages } from "../panels/ages.js";
import { WORK } from "../panels/balance.js";
import { officerTable } from "../panels/officerTable.js";
import { workOfProcedures, workOfUnits } from "../panels/workloads.js";
import { filters } from "../views/filters.js";
import { panel } from "../views/panel.js";
import { answersOf } from "./panels.js";
import { run } from "./page.js";

/** How much there was to do, and what became of it. */
run({
  name: "workload",
  defaultUnit: document.querySelector("meta[name=default-unit]").content,
  used: WORK,
  units: unitsAsked,
  filters: (context, change) => filters(["scope", "period", "field"], context, change),
  load(asked, { session }, signal) {
    const { from, to, field } = asked;
    const unit = unitAsked(asked);
    const days = { from, to, field };
    const work = { measures: WORK, ...days };
    return answersOf(
      {
        total: { ...work, resolving_unit: unit },
        byProcedure: { ...work, by: "procedure", resolving_unit: unit },
        stock: (stop) => backlog({ unit, field }, stop),
        ...(unit === "" && { byUnit: { ...work, by: "resolving_unit" } }),
        ...(session.units.includes(unit) && { team: (stop) => officers({ unit, from, to }, stop) }),
      },
      signal,
    );
  },
  view(answers, { state, ...context }) {
    const shown = { ...context, state: { ...state, unit: unitAsked(state) } };
    const words = context.text.workload;
    return html`
      <section class="headline">
        <h1>${words.headline}</h1>
        <p class="lead">${words.lead}</p>
      </section>
      <div class="panels">
        ${panel("work-of-procedures", workOfProcedures(answers, shown), shown)}
        ${panel("ages", ages(answers.stock, shown), shown)}
        ${answers.byUnit ? panel("work-of-units", workOfUnits(answers, shown), shown) : officersOf(answers, shown)}
      </div>
    `;
  },
});

/** Of one unit only, and told to nobody else. */
const officersOf = ({ team }, context) =>
  team ? panel("officers", officerTable(team, context), context) : notYours(context);

const notYours = ({ text }) => html`<section class="panel" id="officers" data-panel="officers">
  <h2>${text.workload.officers.title}</h2>
  <p class="empty">${text.workload.officers.ownOnly}</p>
</section>`;
