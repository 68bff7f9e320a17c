import { html } from "lit-html";
import "../lib/panelChart.js";
import { allPages } from "../lib/allPages.js";
import { backlog, lateness } from "../lib/api.js";
import { ANY_TIME } from "../lib/counts.js";
import { unitAsked, unitsAsked } from "../lib/state.js";
import { ages } from "../panels/ages.js";
import { dueList } from "../panels/dueList.js";
import { aboutToBeLate, dueSoon } from "../panels/dueSoon.js";
import { notMoving } from "../panels/notMoving.js";
import { chance } from "../views/chance.js";
import { desk } from "../views/deskFilter.js";
import { procedure } from "../views/exploreFilters.js";
import { filters } from "../views/filters.js";
import { within } from "../views/latenessFilters.js";
import { panel } from "../views/panel.js";
import { answersOf } from "./panels.js";
import { run } from "./page.js";

/** A week. */
const USUAL = "5";

/** What can still be saved this week, and what lies still meanwhile. */
run({
  name: "lateness",
  defaultUnit: document.querySelector("meta[name=default-unit]").content,
  used: ["open", "open_in_time", "open_overdue", "open_paused"],
  units: unitsAsked,
  filters: (context, change) =>
    filters(["scope", "field"], context, change, [
      procedure(context, change),
      desk("holder", context, change),
      within(context, change, USUAL),
    ]),
  load(asked, _, signal) {
    const { field, procedure: only, holder: at } = asked;
    const scope = { unit: unitAsked(asked), field, procedure: only, holder: at };
    const left = asked.within || USUAL;
    const days = left === "all" ? ANY_TIME : left;
    return answersOf(
      {
        list: (stop) => allPages(lateness, { ...scope, within: days }, stop),
        total: (stop) => backlog({ ...scope, within: days }, stop),
        byProcedure: (stop) => backlog({ ...scope, within: days, by: "procedure" }, stop),
      },
      signal,
    );
  },
  view(answers, context) {
    const { text, format } = context;
    const words = text.lateness;
    const { list, total } = answers;
    const count = total.rows[0].about_to_be_late;
    const address = aboutToBeLate(total, context);
    return html`
      <section class="headline">
        <h1>
          ${words.headline.begin}
          <strong class="figure" data-count=${count}>
            ${address ? html`<a data-side href=${address}>${format.count(count)}</a>` : format.count(count)}
          </strong>
          ${words.headline.end(count, list.within === ANY_TIME ? undefined : list.within)}
        </h1>
        <p class="lead">${words.lead}</p>
        <p class="subtitle">${text.asOf(format.day(list.as_of))} · ${text.generation(list.generation)}</p>
      </section>
      <div class="panels">
        ${panel("due-soon", dueSoon(answers, context), context)}
        ${panel("ages", ages(total, context), context)}
        ${panel("due-list", dueList(list, context, chance), context)}
        ${panel("not-moving", notMoving(answers, context), context)}
      </div>
    `;
  },
});
