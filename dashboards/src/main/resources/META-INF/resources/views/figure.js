import { html } from "lit-html";
import { behindOf } from "../lib/behind.js";
import { searchOf } from "../lib/state.js";

/** A number that opens its dossiers; as it is where none lie behind it, or nobody may ask. */
export function figureLink(shown, answer, row, measure, part, { state, text, label }) {
  const behind = answer && behindOf(answer, row, measure, part);
  if (!behind) return shown;
  return html`<a
    data-side
    class="figure-link"
    href=${searchOf({ ...state, behind })}
    title=${text.side.open(label(measure))}
    >${shown}</a
  >`;
}

/** A figure of a sentence, marked with its measure, n and N. */
export const figureInWords = ({ measure, cell, part, text }, answer, context) => html`<span
  class="figure"
  data-measure=${part ? `${measure}-${part}` : measure}
  data-value=${cell.value ?? ""}
  data-n=${cell.n ?? ""}
  data-total=${cell.N ?? ""}
  >${figureLink(text, answer, { [measure]: cell }, measure, part ?? "n", context)}</span
>`;
