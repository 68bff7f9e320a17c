import { html } from "lit-html";

/**
 * The chance that a dossier becomes late over the m of k that it is taken from; opened, it says in one
 * sentence which they were.
 */
export function chance(row, { text, format }) {
  const { chance: value, alike, became_late: late, history } = row;
  if (value == null) return "–";
  const words = text.lateness.chance;
  const sentence = words[history](format.count(alike), alike, format.count(late), late);
  return html`<details class="chance">
    <summary title=${sentence}>
      <u>${format.share({ value, N: WITHOUT_DECIMALS })}</u>
      <span class="fraction">${format.count(late)}/${format.count(alike)}</span>
    </summary>
    <p>${sentence}</p>
  </details>`;
}

/** A forecast is not known to a tenth of a per cent. */
const WITHOUT_DECIMALS = 1;
