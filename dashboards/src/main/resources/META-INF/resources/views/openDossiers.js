import { html, nothing } from "lit-html";
import { addressOf } from "../lib/api.js";
import { figureOf } from "../lib/behind.js";
import { nameOfCount } from "../lib/counts.js";
import { searchOf } from "../lib/state.js";
import { asked } from "./behind.js";
import { table } from "./table.js";

/** The open dossiers behind a count of the backlog: how old, how late, and since when at rest. */
export function openDossiers({ behind, answer: { figure, list }, status }, more, context) {
  const { text, format } = context;
  const counted = figure.rows[0][behind.count];
  const file = { ...figureOf(behind), generation: list.generation };
  return html`
    <h2 id="side-title">${nameOfCount(behind, context)}</h2>
    <p class="subtitle">${asked(behind, context)}</p>
    <p class="count" data-count=${counted}>${text.side.count(format.count(counted), counted, "DOSSIERS")}</p>
    <div data-behind>
      ${table({ caption: text.side.rows, columns: columns(behind, context), rows: list.rows }, context)}
    </div>
    <p class="actions">
      ${
        list.next
          ? html`<button type="button" ?disabled=${status === "loading"} @click=${more}>${text.side.more}</button>`
          : nothing
      }
      <a href=${addressOf("backlog/dossiers", { ...file, format: "csv", bom: true })} download>CSV</a>
      <a href=${addressOf("backlog/dossiers", { ...file, format: "xlsx" })} download>XLSX</a>
    </p>
    <p class="notes">
      ${text.side.shown(format.count(list.rows.length), Boolean(list.next))} ${text.asOf(format.day(list.as_of))} ·
      ${text.generation(list.generation)}
    </p>
  `;
}

function columns(behind, context) {
  const { text, format, state, procedures, nameOf } = context;
  const words = text.backlog.columns;
  const days = (key) => ({ key, label: words[key], number: true, show: format.number });
  return [
    {
      key: "dossier_id",
      label: text.side.columns.dossier,
      side: true,
      link: ({ dossier_id: code, source }) => searchOf({ ...state, behind: { ...behind, code, source } }),
    },
    {
      key: "procedure",
      label: text.side.columns.procedure,
      show: (code) => procedures.get(code)?.name ?? code,
    },
    { key: "accepted_day", label: words.accepted_day, show: format.day },
    days("age"),
    { key: "state", label: text.side.columns.state, show: (_, row) => standing(row, context) },
    { key: "last_moved", label: words.last_moved, show: format.day },
    { key: "holder", label: text.side.columns.holder, show: (code) => (code ? nameOf(code) : "–") },
  ];
}

/** How much time is left, or how long the promise has been broken. */
function standing({ state, days_left: left, days_overdue: over }, { text, format, label }) {
  if (left != null) return text.backlog.left(format.count(left), left);
  return over != null ? text.backlog.over(format.count(over), over) : label(state);
}
