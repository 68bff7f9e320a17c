import { html, nothing } from "lit-html";
import { addressOf } from "../lib/api.js";
import { figureOf, filtersOf } from "../lib/behind.js";
import { namesOfValues } from "../lib/named.js";
import { searchOf } from "../lib/state.js";
import { totalOf } from "../panels/columns.js";
import { table } from "./table.js";

/** The dossiers behind a figure: the figure itself, its filters in words, the rows, their files. */
export function behindFigure(shown, more, context) {
  const { behind, answer } = shown;
  const ids = behind.measure.split(",");
  const title = ids.map((id) => context.label(id)).join(" · ");
  return html`
    <h2 id="side-title">${title}</h2>
    <p class="subtitle">${asked(behind, context)}</p>
    ${ids.map((id) => count(id, ids.length > 1, shown, context))}
    ${answer.list ? rows(shown, more, context) : nothing}
  `;
}

export const asked = (behind, context) =>
  [
    behind.from && context.format.period(behind.from, behind.to),
    ...filtersOf(behind).map(([key, value]) => namesOfValues(key, value, context)),
  ]
    .filter(Boolean)
    .join(" · ");

/** The figure, counted by the statistics: the rows below must be as many. */
function count(id, isChoice, { behind, answer }, { text, format, label, measures, state }) {
  const cell = totalOf(answer.figure)[id];
  const counted = cell[behind.part ?? "n"] ?? cell.N;
  const said = text.side.count(format.count(counted), counted, measures.get(id)?.unit);
  const link = searchOf({ ...state, behind: { ...behind, measure: id } });
  return html`<p class="count" data-count=${counted ?? ""} data-measure=${id}>
    ${isChoice ? choice(`${label(id)}: ${said}`, counted > 0 && link) : said}
    ${
      cell.N && behind.part !== "N" && cell.n != null
        ? html`<span class="notes">${text.side.of(format.count(cell.N), format.share(cell), measures.get(id)?.unit)}</span>`
        : nothing
    }
  </p>`;
}

const choice = (said, link) => (link ? html`<a data-side href=${link}>${said}</a>` : said);

function rows({ behind, answer: { list }, status }, more, context) {
  const { text, format } = context;
  const query = { ...figureOf(behind), generation: list.generation };
  return html`
    <div data-behind>
      ${table({ caption: text.side.rows, columns: columns(behind, context), rows: list.rows }, context)}
    </div>
    <p class="actions">
      ${
        list.next
          ? html`<button type="button" ?disabled=${status === "loading"} @click=${more}>${text.side.more}</button>`
          : nothing
      }
      <a href=${addressOf("dossiers", { ...query, format: "csv", bom: true })} download>CSV</a>
      <a href=${addressOf("dossiers", { ...query, format: "xlsx" })} download>XLSX</a>
    </p>
    <p class="notes">
      ${text.side.shown(format.count(list.rows.length), Boolean(list.next))} ${text.asOf(format.day(list.as_of))} ·
      ${text.generation(list.generation)}
    </p>
  `;
}

function columns(behind, context) {
  const { text, format, state, procedures, nameOf } = context;
  const words = text.side.columns;
  const day = (instant) => (instant ? format.moment(instant) : "–");
  return [
    {
      key: "dossier_id",
      label: words.dossier,
      side: true,
      link: ({ dossier_id: code, source }) =>
        searchOf({ ...state, behind: { ...behind, code, source } }),
      show: (code, { count }) => (count > 1 ? `${code} ×${count}` : code),
    },
    {
      key: "procedure",
      label: words.procedure,
      show: (code) => procedures.get(code)?.name ?? code,
    },
    { key: "received_at", label: words.received, show: day },
    { key: "due_at", label: words.due, show: day },
    { key: "ended_day", label: words.state, show: (_, row) => stateOf(row, context) },
    { key: "holder", label: words.holder, show: (code) => (code ? nameOf(code) : "–") },
  ];
}

/** How a tenure stands at the end of what is published. */
export function stateOf(row, { text, format }) {
  const words = text.side;
  if (row.ended_day)
    return [
      words.ends[row.end_type] ?? row.end_type,
      format.day(row.ended_day),
      row.timeliness && words.timeliness[row.timeliness],
    ]
      .filter(Boolean)
      .join(", ");
  return row.overdue_since ? words.overdueSince(format.day(row.overdue_since)) : words.inProgress;
}
