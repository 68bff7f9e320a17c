import { html, nothing } from "lit-html";
import { isSmall } from "../lib/format.js";
import { groupsOf } from "../lib/groups.js";
import { measured } from "../lib/measured.js";
import { figureLink } from "./figure.js";

/**
 * The rows as a table, whose figures lead to what lies behind them: of the column's `answer`, or else the
 * one that the rows are from. With `sort` its headings are buttons; a rate stands over its n/N, and a column
 * that is `under` another stands in its cells. Rows that `groupOf` calls alike stand under that heading.
 */
export const table = ({ caption, columns: all, rows, sort, from, groupOf }, context) => {
  const columns = all.filter(({ under }) => !under);
  const second = all.find(({ under }) => under);
  return html`
  <div class="table" tabindex="0" role="group" aria-label=${caption}>
    <table>
      <caption class="unseen">${caption}</caption>
      <thead>
        <tr>${columns.map((column) => heading(column, sort, context))}</tr>
      </thead>
      ${groupsOf(rows, groupOf).map(
        (group) => html`<tbody>
        ${group.name ? groupName(group, columns.length) : nothing}
        ${group.rows.map(
          (row) => html`<tr class=${row.marked ? "marked" : nothing}>
          ${columns.map((column, index) => (index === 0 ? name(column, row, second) : cell(column, row, from, context)))}
        </tr>`,
        )}
      </tbody>`,
      )}
    </table>
  </div>
`;
};

const groupName = ({ name }, width) => html`<tr class="group">
  <th scope="rowgroup" colspan=${width}>${name}</th>
</tr>`;

function heading(column, sort, { text }) {
  const order = sort?.key === column.key ? (sort.descending ? "descending" : "ascending") : nothing;
  return html`<th scope="col" class=${column.measure || column.number ? "number" : nothing} aria-sort=${order}>
    ${
      sort
        ? html`<button type="button" title=${text.sortBy(column.label)} @click=${() => sort.by(column.key)}>${column.label}</button>`
        : column.label
    }
  </th>`;
}

const name = (column, row, second) => html`<th scope="row">
  ${linked(column, row)}
  ${second ? html`<span class="fraction">${shown(second, row)}</span>` : nothing}
</th>`;

const plainCell = (column, row) =>
  html`<td class=${column.number ? "number" : nothing}>${linked(column, row)}</td>`;

function linked(column, row) {
  const address = column.link?.(row);
  return address
    ? html`<a class=${column.number ? "figure-link" : nothing} href=${address} ?data-side=${column.side}>${shown(column, row)}</a>`
    : shown(column, row);
}

const shown = ({ key, show }, row) => (show ? show(row[key], row) : row[key]);

function cell(column, row, from, context) {
  const { format } = context;
  const value = row[column.key];
  if (!column.measure) return plainCell(column, row);
  const figures = { ...row, [column.measure]: value };
  const link = (text, part) =>
    figureLink(text, column.answer ?? from, figures, column.measure, part, context);
  if (!column.share)
    return html`<td class="number">${link(measured(column.unit, value, format), value?.n == null ? "N" : "n")}</td>`;
  return html`<td class=${isSmall(value) ? "number small" : "number"}>
    ${link(format.share(value), "n")}<span class="fraction">${fraction(value, link, format)}</span>
  </td>`;
}

/** n and N, each with its own dossiers. */
const fraction = (value, link, format) =>
  value?.N ? html`${link(format.count(value.n), "n")}/${link(format.count(value.N), "N")}` : format.fraction(value ?? {});
