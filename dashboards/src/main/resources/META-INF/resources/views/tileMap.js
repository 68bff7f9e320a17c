import { html, nothing } from "lit-html";
import { unitPage } from "../lib/pages.js";
import { tilesOf } from "../lib/tiles.js";
import { outsideOf, ratioOf, verdictOf } from "../panels/compared.js";

const SIGNS = { ABOVE: "▲", BELOW: "▼" };

/** A tile per unit where it lies; its sign and shade say how it stands to the limits. */
export function tileMap(rows, context) {
  const byCode = new Map(rows.map((row) => [row.unit, row]));
  return html`<div class="table tiles" tabindex="0" role="region" aria-label=${context.text.compared.map}>
    <table role="presentation">
      <tbody>
        ${tilesOf(byCode.keys()).map(
          (line) => html`<tr>${line.map((code) => (code ? tile(byCode.get(code), context) : html`<td></td>`))}</tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function tile(row, context) {
  const { text, state } = context;
  const words = text.compared;
  const { side, limit } = standing(row);
  return html`<td class="tile ${limit ? `${side.toLowerCase()} outside-${limit}` : ""} ${row.marked ? "marked" : ""}">
    <a
      href=${unitPage(row.unit, state)}
      title="${row.name}: ${verdictOf(row.byMix, row, words)}"
      >${words.shortName(row.name)}<span class="fraction"
        >${limit ? html`<span aria-hidden="true">${SIGNS[side].repeat(limit === "998" ? 2 : 1)}</span> ` : nothing}${ratioOf(row, context)}</span
      ></a
    >
  </td>`;
}

/** Too few dossiers stand nowhere. */
function standing({ byMix, small }) {
  const limit = small.length > 0 ? null : outsideOf(byMix);
  return { limit, side: limit && byMix[`side_${limit}`] };
}
