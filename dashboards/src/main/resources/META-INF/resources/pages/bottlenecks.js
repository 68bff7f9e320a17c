import { html } from "lit-html";
import "../lib/panelChart.js";
import { bottlenecks } from "../lib/api.js";
import { waitBars } from "../panels/waitBars.js";
import { streams, waitPanel } from "../panels/waits.js";
import { desk } from "../views/deskFilter.js";
import { procedure } from "../views/exploreFilters.js";
import { filters } from "../views/filters.js";
import { panel } from "../views/panel.js";
import { waitMatrix } from "../views/waitMatrix.js";
import { run } from "./page.js";

const QUERIES = { desks: "from_holder,to_holder", fields: "field", procedures: "procedure" };

/** Where the waiting happens, and at whose desk. */
run({
  name: "bottlenecks",
  used: [],
  units: ({ units }) => [...units.values()],
  filters: (context, change) =>
    filters(["period", "field"], context, change, [procedure(context, change), desk("from_holder", context, change)]),
  async load({ from, to, field, procedure: only, from_holder: hands }, _, signal) {
    const answers = Object.entries(QUERIES).map(async ([name, by]) => [
      name,
      await bottlenecks({ by, from, to, field, procedure: only, from_holder: hands }, signal),
    ]);
    return Object.fromEntries(await Promise.all(answers));
  },
  view({ desks, fields, procedures }, context) {
    const words = context.text.waits;
    const all = waitPanel(desks, words.matrix, context);
    return html`
      <section class="headline">
        <h1>${words.headline}</h1>
        <p class="lead">${words.lead}</p>
      </section>
      <div class="panels">
        ${panel("streams", streams(desks, context), context)}
        ${panel("matrix", { ...all, view: waitMatrix(all.rows, context) }, context)}
        ${panel("fields", waitBars(fields, words.fields, context), context)}
        ${panel("waiting-procedures", waitBars(procedures, words.procedures, context), context)}
      </div>
    `;
  },
});
