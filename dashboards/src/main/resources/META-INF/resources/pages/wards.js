import { html } from "lit-html";
import "../lib/panelChart.js";
import { comparison } from "../lib/api.js";
import { mixFunnel, shareFunnel } from "../panels/funnels.js";
import { comparedTable, tiles } from "../panels/tiles.js";
import { INHERITED, OWN, RECEIVED, chosenGroup, shownUnits, unitRows } from "../panels/unitRows.js";
import { unitTable } from "../panels/unitTable.js";
import { filters, option, select } from "../views/filters.js";
import { panel } from "../views/panel.js";
import { wardsHeadline } from "../views/wardsHeadline.js";
import { answersOf } from "./panels.js";
import { run } from "./page.js";

/** The two shares sum to 1: one is the other seen from the other side. */
const COMPARED = ["overdue_share", "on_time_rate_decided", "on_time_rate"];

/**
 * Measures of each side are asked for apart: a unit stands for another thing in each. So are the
 * inherited dossiers: what was late before a unit took it over says nothing about that unit.
 */
const queries = ({ from, to, field, measure }, units, group) => {
  const scope = { unit: units.map(({ code }) => code), from, to, field };
  const compared = COMPARED.includes(measure) ? measure : COMPARED[0];
  return {
    received: { measures: RECEIVED, by: "unit", ...scope },
    own: { measures: OWN, by: "unit", inherited: false, ...scope },
    inherited: { measures: INHERITED, by: "unit", inherited: true, ...scope },
    compared: (signal) => comparison({ measure: compared, from, to, unit_group: group, field }, signal),
  };
};

run({
  name: "wards",
  used: [...new Set([...RECEIVED, ...OWN, ...INHERITED])],
  filters: (context, change) =>
    filters(["period", "field", "group"], context, change, measure(context, change)),
  units: shownUnits,
  load: (asked, context, signal) => answersOf(queries(asked, shownUnits(context), chosenGroup(context)), signal),
  view(answers, context, change) {
    const figures = { rows: unitRows(answers, context), answer: answers.own, answers };
    return html`
      ${wardsHeadline(answers.compared, context)}
      <div class="panels">
        ${[mixFunnel, tiles, comparedTable, shareFunnel].map((one) => panel(one.id, one.content(answers.compared, context), context))}
        ${panel(unitTable.id, unitTable.content(figures, context, change), context)}
      </div>
    `;
  },
});

function measure({ text, state, label }, change) {
  const chosen = COMPARED.includes(state.measure) ? state.measure : COMPARED[0];
  const options = COMPARED.map((id) => option(id, label(id), chosen));
  return select("measure", text.compared.measure, options, (id) => change({ measure: id }));
}
