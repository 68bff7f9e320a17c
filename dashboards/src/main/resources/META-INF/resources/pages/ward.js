import { html } from "lit-html";
import "../lib/panelChart.js";
import { Problem, statistics } from "../lib/api.js";
import { flows } from "../panels/flows.js";
import { overdueNow } from "../panels/overdueNow.js";
import { procedures } from "../panels/procedures.js";
import { trend } from "../panels/trend.js";
import { filters } from "../views/filters.js";
import { headline } from "../views/headline.js";
import { panel } from "../views/panel.js";
import { answersFor, answersOf, queriesOf } from "./panels.js";
import { run } from "./page.js";

const PANELS = [overdueNow, trend, procedures, flows];
const COHORT = [
  "received",
  "online_share",
  "on_time_share",
  "overdue_share",
  "running_share",
  "other_share",
].map((name) => `cohort_${name}`);
const INHERITED = ["inherited", "open", "open_overdue"];

const sentenceQueries = ({ unit, from, to, field }) => ({
  cohort: (signal) => statistics({ measures: COHORT, unit, from, to, field }, signal),
  inherited: { measures: INHERITED, inherited: true, unit, from, to, field },
});

run({
  name: "ward",
  defaultUnit: document.querySelector("meta[name=default-unit]").content,
  used: [
    ...new Set([
      ...COHORT,
      ...PANELS.flatMap(({ queries }) =>
        Object.values(queries({})).flatMap(({ measures }) => measures ?? []),
      ),
    ]),
  ],
  units: ({ units, state }) => [units.get(state.unit)].filter(Boolean),
  filters: (context, change) => filters(["unit", "period", "field"], context, change),
  async load(asked, { units, text }, signal) {
    if (!units.has(asked.unit)) throw new Problem(404, text.unknownUnit(asked.unit));
    return answersOf({ ...sentenceQueries(asked), ...queriesOf(PANELS, asked) }, signal);
  },
  view: (answers, context) => html`
    ${headline(answers, context)}
    <div class="panels">
      ${PANELS.map((one) => panel(one.id, one.content(answersFor(one, answers), context), context))}
    </div>
  `,
});
