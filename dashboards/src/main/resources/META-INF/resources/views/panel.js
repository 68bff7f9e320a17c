import { html, nothing } from "lit-html";
import { SMALL, isSmall } from "../lib/format.js";
import { leadsTo } from "../lib/leadsTo.js";
import { pathOf } from "../lib/pages.js";
import { keptOf, searchOf } from "../lib/state.js";
import { figureInWords } from "./figure.js";
import { panelActions } from "./panelActions.js";
import { table } from "./table.js";

/**
 * Title, subtitle, chart, one line of plain words, foot: the same for every panel. The table twin is
 * always there for screen readers; its button opens it for everybody else.
 */
export const panel = (id, content, context) => html`
  <section class="panel" id=${id} data-panel=${id} aria-labelledby="${id}-title">
    <header>
      <h2 id="${id}-title">${content.title}</h2>
      <p class="subtitle">${content.subtitle}</p>
      ${content.keys && content.rows.length > 0 ? keys(content.keys) : nothing}
    </header>
    ${content.rows.length === 0 ? html`<p class="empty">${content.empty ?? context.text.empty}</p>` : figures(content, context)}
    <p class="caution">${content.lead ? html`<strong>${content.lead}</strong> ` : nothing}${content.caution}</p>
    ${content.ask ? html`<p class="ask"><strong>${context.text.ask}</strong> ${content.ask}</p>` : nothing}
    ${foot(id, content, context)}
  </section>
`;

const keys = (entries) => html`<ul class="keys" aria-hidden="true">
  ${entries.map(({ fill, label }) => html`<li><i class="fill ${fill}"></i>${label}</li>`)}
</ul>`;

function figures(content, context) {
  const { title, draw, height, table: always, view } = content;
  const description = context.text.chartAria(title);
  const figuresAsTable = table({ caption: title, ...content }, context);
  return html`
    ${view ?? nothing}
    ${
      draw
        ? html`<panel-chart
          role="img"
          class=${height ? nothing : "fills"}
          .height=${height}
          .draw=${(canvas) => draw({ ...canvas, description })}
          .leadsTo=${(series, at) => leadsTo(content, series, at, context.state)}
        ></panel-chart>`
        : nothing
    }
    ${always ? figuresAsTable : html`<table-twin>${figuresAsTable}</table-twin>`}
    ${notes(content, context)}
  `;
}

function notes({ notes: given = [], rows, columns }, { text }) {
  const cells = columns
    .filter(({ share }) => share)
    .flatMap(({ key }) => rows.map((row) => row[key]));
  const all = [
    ...given,
    cells.some((cell) => cell?.N > 0 && isSmall(cell)) && text.smallNumbers(SMALL),
    cells.some((cell) => cell?.N === 0) && text.nothingToDivide,
  ].filter(Boolean);
  return all.length === 0 ? nothing : html`<p class="notes">${all.join(" ")}</p>`;
}

/** The dictionary, at the measure that the panel is about. */
function definitionOf({ columns }, { state }) {
  const first = columns.find(({ measure }) => measure);
  return `${pathOf("definitions")}${searchOf(keptOf(state))}${first ? `#${first.measure}` : ""}`;
}

function foot(id, content, context) {
  const { text, format } = context;
  const { answer, allRows } = content;
  return html`<footer>
    <p>
      <strong>${[content.foot].flat().map((part) => (part.measure ? figureInWords(part, answer, context) : part))}</strong><br />
      ${text.asOf(format.day(answer.as_of))} · ${text.generation(answer.generation)} ·
      <a href=${definitionOf(content, context)}>${text.definitions}</a>
    </p>
    <p class="actions">${allRows.length > 0 ? panelActions(id, content, context) : nothing}</p>
  </footer>`;
}
