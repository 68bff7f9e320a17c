import { html } from "lit-html";
import { desksOf } from "../panels/waits.js";

const SHADES = 5;

/** From whom (down) to whom (across): the median wait, its 90 %, and of how many; darker for more days. */
export function waitMatrix(rows, context) {
  const { text, nameOf } = context;
  const { froms, tos } = desksOf(rows);
  const most = Math.max(1, ...rows.map((row) => row.waiting_days));
  const at = new Map(rows.map((row) => [`${row.from_holder} ${row.to_holder}`, row]));
  return html`<div class="table" tabindex="0" role="group" aria-label=${text.waits.matrix.title}>
    <table class="matrix">
      <thead>
        <tr>
          <td>${text.waits.corner}</td>
          ${tos.map((to) => html`<th scope="col">${nameOf(to)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${froms.map(
          (from) => html`<tr>
            <th scope="row">${nameOf(from)}</th>
            ${tos.map((to) => cell(at.get(`${from} ${to}`), most, context))}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function cell(row, most, { text, format }) {
  if (!row) return html`<td class="number"></td>`;
  const shade = Math.ceil((SHADES * row.waiting_days) / most);
  return html`<td class="number shade-${shade}">
    ${text.waits.both(format.number(row.median_days), format.number(row.p90_days))}
    <span class="fraction">${text.waits.n(format.count(row.ended))}</span>
  </td>`;
}
