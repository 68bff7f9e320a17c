import { html, nothing } from "lit-html";
import { nameOfValue } from "../lib/named.js";
import { searchOf } from "../lib/state.js";
import { asked } from "./behind.js";
import { table } from "./table.js";

/** The rows behind a finding. What they have depends on the finding; a dossier leads to its events. */
export function findingRows({ behind, answer: { list }, status }, more, context) {
  const { text, format, language } = context;
  const keys = Object.keys(list.rows[0] ?? {}).filter((key) => !["tenure", "source"].includes(key));
  const shown = format.count(list.rows.length);
  return html`
    <h2 id="side-title">${list.finding.labels[language]}</h2>
    <p class="subtitle">${asked({ ...behind, from: list.from, to: list.to }, context)}</p>
    <p>${list.finding.definitions[language]}</p>
    ${
      list.rows.length === 0
        ? html`<p class="empty">${text.empty}</p>`
        : table({ caption: text.side.rows, columns: keys.map((key) => column(key, behind, context)), rows: list.rows }, context)
    }
    ${
      list.next
        ? html`<p class="actions">
            <button type="button" ?disabled=${status === "loading"} @click=${more}>${text.side.more}</button>
          </p>`
        : nothing
    }
    <p class="notes">
      ${list.next ? text.side.first(shown) : text.side.shown(shown, false)} ${text.asOf(format.day(list.as_of))} ·
      ${text.generation(list.generation)}
    </p>
  `;
}

function column(key, behind, context) {
  const label = context.text.side.columns[key] ?? context.text.dimensions[key] ?? key;
  if (key !== "dossier_id") return { key, label, show: (value) => said(key, value, context) };
  return {
    key,
    label: context.text.side.columns.dossier,
    side: true,
    link: ({ dossier_id: code, source }) =>
      searchOf({ ...context.state, behind: { ...behind, code, source } }),
  };
}

const said = (key, value, context) =>
  typeof value === "number" ? context.format.number(value) : nameOfValue(key, value, context);
