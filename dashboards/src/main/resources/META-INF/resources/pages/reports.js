import { html } from "lit-html";
import { form } from "../lib/api.js";
import { usualPeriod } from "../lib/officialPeriods.js";
import { unitAsked } from "../lib/state.js";
import { reportFilters } from "../views/reportFilters.js";
import { report } from "../views/report.js";
import { run } from "./page.js";

/** The official form, of a unit or of the whole city. */
run({
  name: "reports",
  defaultUnit: document.querySelector("meta[name=default-unit]").content,
  units: ({ units, state }) => [units.get(state.unit)].filter(Boolean),
  filters: reportFilters,
  async load(asked, { coverage }, signal) {
    const query = {
      unit: unitAsked(asked),
      period: asked.period || usualPeriod(coverage.from, coverage.asOf),
      by: asked.by === "unit" ? "unit" : "",
    };
    return { query, form: await form("form-06", query, signal) };
  },
  view: (answers, context) => html`
    <section class="headline">
      <h1>${context.text.report.headline(answers.form.unit_name)}</h1>
      <p class="lead">${context.text.report.lead}</p>
    </section>
    ${report(answers, context)}
  `,
});
