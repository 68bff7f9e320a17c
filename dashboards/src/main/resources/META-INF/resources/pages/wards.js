import { html } from "lit-html";
import "../lib/panelChart.js";
import { unitDotsPanel } from "../panels/unitDots.js";
import { UNIT_MEASURES, shownUnits, unitRows, unitTable } from "../panels/unitTable.js";
import { filters } from "../views/filters.js";
import { panel } from "../views/panel.js";
import { answersOf } from "./panels.js";
import { run } from "./page.js";

/** Measures of each side are asked for apart: a unit stands for another thing in each. */
const queries = ({ from, to, field }) => ({
  receiving: { measures: UNIT_MEASURES.RECEIVING, by: "unit", from, to, field },
  resolving: { measures: UNIT_MEASURES.RESOLVING, by: "unit", from, to, field },
  total: { measures: ["overdue_share"], from, to, field },
});

run({
  name: "wards",
  used: Object.values(UNIT_MEASURES).flat(),
  filters: (context, change) => filters(["period", "field", "group"], context, change),
  units: shownUnits,
  load: (asked, context, signal) => answersOf(queries(asked), signal),
  view(answers, context, change) {
    const rows = unitRows([answers.receiving, answers.resolving], context);
    const figures = { rows, answer: answers.resolving, total: answers.total.rows[0] };
    const words = context.text.wards;
    return html`
      <section class="headline">
        <h1>${words.headline}</h1>
        <p class="lead">${words.lead}</p>
      </section>
      <div class="panels">
        ${[unitDotsPanel, unitTable].map((one) => panel(one.id, one.content(figures, context, change), context))}
      </div>
    `;
  },
});
