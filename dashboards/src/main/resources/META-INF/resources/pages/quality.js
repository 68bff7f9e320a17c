import { html } from "lit-html";
import "../lib/panelChart.js";
import { completeness, findings, rejectedRows, runs } from "../lib/api.js";
import { unitAsked } from "../lib/state.js";
import { completenessPanel } from "../panels/completeness.js";
import { findingsPanel } from "../panels/findings.js";
import { rejectedPanel, runsPanel } from "../panels/runs.js";
import { filters } from "../views/filters.js";
import { panel } from "../views/panel.js";
import { run } from "./page.js";

/** What an account may not see is left out, and said to be. */
const allowed = (answer) =>
  answer.catch((problem) => {
    if (problem.status !== 403) throw problem;
  });

/** Whether the figures can be trusted: how fresh they are, what is missing, what is odd. */
run({
  name: "quality",
  defaultUnit: document.querySelector("meta[name=default-unit]").content,
  units: ({ units, state }) => [units.get(state.unit)].filter(Boolean),
  filters: (context, change) => filters(["scope", "period"], context, change),
  async load(asked, context, signal) {
    const { from, to } = asked;
    const [days, found, worked, rejected] = await Promise.all([
      completeness({ from, to }, signal),
      findings({ unit: unitAsked(asked), from, to }, signal),
      allowed(runs(signal)),
      allowed(rejectedRows(signal)),
    ]);
    return { days, found, worked, rejected };
  },
  view({ days, found, worked, rejected }, context) {
    const { text, format, coverage, state } = context;
    const words = text.quality;
    const silent = days.units.filter(({ last_day: last }) => !last).length;
    return html`
      <section class="headline">
        <h1>${words.headline}</h1>
        <p class="lead" data-fresh>
          ${words.fresh(format.day(coverage.asOf), format.moment(coverage.publishedAt), coverage.generation)}
          ${words.sent(days.units.length - silent, days.units.length)}
        </p>
      </section>
      <div class="panels">
        ${panel("completeness", completenessPanel(days, context), context)}
        ${panel("findings", findingsPanel(found, unitAsked(state), context), context)}
        ${worked ? panel("runs", runsPanel(worked, days, context), context) : notForYou("runs", context)}
        ${rejected ? panel("rejected", rejectedPanel(rejected, days, context), context) : html``}
      </div>
    `;
  },
});

const notForYou = (id, { text }) => html`<section class="panel" id=${id} data-panel=${id}>
  <h2>${text.quality.runsOf}</h2>
  <p class="empty">${text.quality.ofAnalysts}</p>
</section>`;
