import { html, nothing } from "lit-html";
import { toCsv } from "../lib/csv.js";
import { download, downloadCsv } from "../lib/download.js";
import { plainText } from "../lib/sentence.js";
import { searchOf } from "../lib/state.js";
import { workbookOf } from "../lib/workbook.js";

/** What a reader may take away from a panel: its table, a picture, files, a link that shows it again. */
export function panelActions(id, content, context) {
  const { answer, from, files = [from ?? answer], columns, allRows, draw, view, table: always } = content;
  const { text, state } = context;
  const file = [id, state.unit, answer.from, answer.to, answer.generation]
    .filter(Boolean)
    .join("_");
  const workbook = workbookOf(files);
  return html`
    ${
      (draw || view) && !always
        ? html`<button type="button" aria-pressed="false" @click=${toggleTable}>${text.table}</button>`
        : nothing
    }
    ${
      draw
        ? html`<button type="button" @click=${(event) => savePicture(event, file, content, context)}>PNG</button>`
        : nothing
    }
    <button type="button" @click=${() => downloadCsv(`${file}.csv`, toCsv(columns, allRows))}>CSV</button>
    ${workbook ? html`<a href=${workbook} download>XLSX</a>` : nothing}
    ${permalink(id, answer, context)}
  `;
}

const permalink = (id, { from, to, generation }, { text, state }) => html`<a
  href="${searchOf({ ...state, ...(from && { from, to }), generation, behind: null })}#${id}"
  title=${text.permalinkTitle(generation)}
  >${text.permalink}</a
>`;

function toggleTable({ currentTarget }) {
  const twin = currentTarget.closest(".panel").querySelector("table-twin");
  currentTarget.setAttribute("aria-pressed", String(twin.toggleAttribute("open")));
}

function savePicture({ currentTarget }, file, content, { text, format }) {
  const { title, subtitle, foot, answer, keys = [] } = content;
  const origin = `${text.asOf(format.day(answer.as_of))} · ${text.generation(answer.generation)} · ${text.brand}`;
  const chart = currentTarget.closest(".panel").querySelector("panel-chart");
  if (chart) download(`${file}.png`, chart.png({ title, keys, lines: [subtitle, plainText([foot].flat()), origin] }));
}
