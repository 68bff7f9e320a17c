import { html } from "lit-html";
import "../lib/panelChart.js";
import { unitDotsPanel } from "../panels/unitDots.js";
import { INHERITED, OWN, RECEIVED, shownUnits, unitRows } from "../panels/unitRows.js";
import { unitTable } from "../panels/unitTable.js";
import { filters } from "../views/filters.js";
import { panel } from "../views/panel.js";
import { answersOf } from "./panels.js";
import { run } from "./page.js";

/**
 * Measures of each side are asked for apart: a unit stands for another thing in each. So are the
 * inherited dossiers: what was late before a unit took it over says nothing about that unit.
 */
const queries = ({ from, to, field }, units) => {
  const scope = { unit: units.map(({ code }) => code), from, to, field };
  const own = { inherited: false, ...scope };
  return {
    received: { measures: RECEIVED, by: "unit", ...scope },
    own: { measures: OWN, by: "unit", ...own },
    inherited: { measures: INHERITED, by: "unit", inherited: true, ...scope },
    total: { measures: ["overdue_share"], ...own },
  };
};

run({
  name: "wards",
  used: [...new Set([...RECEIVED, ...OWN, ...INHERITED])],
  filters: (context, change) => filters(["period", "field", "group"], context, change),
  units: shownUnits,
  load: (asked, context, signal) => answersOf(queries(asked, shownUnits(context)), signal),
  view(answers, context, change) {
    const figures = { rows: unitRows(answers, context), answer: answers.total, answers };
    const words = context.text.wards;
    return html`
      <section class="headline">
        <h1>${words.headline}</h1>
        <p class="lead">${words.lead}</p>
        <p class="lead"><strong>${words.inherited}</strong></p>
      </section>
      <div class="panels">
        ${[unitDotsPanel, unitTable].map((one) => panel(one.id, one.content(figures, context, change), context))}
      </div>
    `;
  },
});
