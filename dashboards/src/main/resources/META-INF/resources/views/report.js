import { html, nothing } from "lit-html";
import { addressOf } from "../lib/api.js";
import { formHeader } from "../lib/formHeader.js";
import { searchOf } from "../lib/state.js";
import { reportChecks } from "./reportChecks.js";

/** A form as it is printed, its figures leading to the dossiers, and what it says of itself. */
export function report({ query, form }, context) {
  const { text, format } = context;
  const words = text.report;
  return html`
    <section class="report" data-report=${form.form.id}>
      <header lang="vi">
        <p>${words.number}: ${form.form.number}</p>
        <p>${words.reporter}: ${form.unit_name}</p>
        <h2>${form.form.title.map((line) => html`<span>${line}</span>`)}</h2>
      </header>
      <p class="subtitle">
        ${format.period(form.period.from, form.period.to)}
        ${form.period.complete ? nothing : html`<strong>${words.until(format.day(form.period.counted_to))}</strong>`}
      </p>
      ${form.units_changed.map(
        ({ name, valid_from: from, valid_until: until }) =>
          html`<p class="notes">${words.changed(name, format.day(from), until && format.day(until))}</p>`,
      )}
      ${table(form, context)}
      <p class="notes">
        ${text.asOf(format.day(form.as_of))} · ${text.generation(form.generation)} · ${words.checksum}
        <code>${form.checksum.slice(0, 12)}</code>
      </p>
      <p class="actions">${files(query, form, context)}</p>
    </section>
    ${reportChecks(form, context)}
  `;
}

function files(query, { generation }, { text }) {
  const of = (format) =>
    addressOf("reports/form-06", { ...query, generation, format, bom: format === "csv" || "" });
  return html`
    <a href=${of("html")} target="_blank">${text.report.print}</a>
    <a href=${of("xlsx")} download>XLSX</a>
    <a href=${of("csv")} download>CSV</a>
  `;
}

function table(form, context) {
  const { lines, numbers } = formHeader(form.form.row_label, form.columns);
  return html`<div class="table" tabindex="0" role="group" aria-label=${form.form.number}>
    <table class="form" lang="vi">
      <thead>
        ${lines.map(
          (line) => html`<tr>
            ${line.map(
              ({ text, lines: down, columns: across }) =>
                html`<th scope="col" rowspan=${down} colspan=${across}>${text}</th>`,
            )}
          </tr>`,
        )}
        <tr class="numbers">${numbers.map((number) => html`<td>${number}</td>`)}</tr>
      </thead>
      <tbody>${form.rows.map((row) => line(row, form, context))}</tbody>
    </table>
  </div>`;
}

const line = (row, form, context) => html`<tr class=${row.kind.toLowerCase()}>
  <td>${row.number}</td>
  <th scope="row">${row.label}</th>
  ${form.columns.map(({ number }) => {
    const figure = row.columns[number];
    return html`<td class="number" data-column=${number}>${linked(figure, row, form, context)}</td>`;
  })}
</tr>`;

/** A figure of several measures leads to each of them. A row of no known field leads nowhere. */
function linked({ value, measures }, row, form, { text, format, state }) {
  const shown = format.count(value);
  if (value === 0 || (row.kind === "FIELD" && !row.field)) return shown;
  const behind = {
    measure: measures.join(","),
    part: "n",
    from: form.period.from,
    to: form.period.counted_to,
    resolving_unit: row.unit || form.unit || "",
    field: row.field,
  };
  return html`<a data-side class="figure-link" href=${searchOf({ ...state, behind })} title=${text.side.rows}
    >${shown}</a
  >`;
}
