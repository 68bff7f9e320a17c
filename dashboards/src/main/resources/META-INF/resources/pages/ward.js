import { html } from "lit-html";
import "../lib/panelChart.js";
import { Problem } from "../lib/api.js";
import { online } from "../panels/online.js";
import { overdueNow } from "../panels/overdueNow.js";
import { procedures } from "../panels/procedures.js";
import { timeliness } from "../panels/timeliness.js";
import { filters } from "../views/filters.js";
import { headline } from "../views/headline.js";
import { panel } from "../views/panel.js";
import { answersFor, answersOf, queriesOf } from "./panels.js";
import { run } from "./page.js";

const PANELS = [overdueNow, timeliness, online, procedures];
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
  cohort: { measures: COHORT, unit, from, to, field },
  inherited: { measures: INHERITED, inherited: true, unit, from, to, field },
});

run({
  name: "ward",
  defaultUnit: document.querySelector("meta[name=default-unit]").content,
  used: [
    ...new Set([
      ...COHORT,
      ...PANELS.flatMap(({ queries }) =>
        Object.values(queries({})).flatMap(({ measures }) => measures),
      ),
    ]),
  ],
  filters: (context, change) => filters(["unit", "period", "field"], context, change),
  async load(state, { units, text }, signal) {
    if (!units.has(state.unit)) throw new Problem(404, text.unknownUnit(state.unit));
    const answers = await answersOf(
      { ...sentenceQueries(state), ...queriesOf(PANELS, state) },
      signal,
    );
    return { state, answers };
  },
  view({ state, answers }, current) {
    const context = { ...current, state: { ...current.state, ...state, lang: current.state.lang } };
    return html`
      ${headline(answers, context)}
      <div class="panels">
        ${PANELS.map((one) => panel(one.id, one.content(answersFor(one, answers, state), context), context))}
      </div>
    `;
  },
});
