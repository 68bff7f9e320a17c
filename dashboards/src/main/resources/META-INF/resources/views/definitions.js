import { html, nothing } from "lit-html";
import { pathOf } from "../lib/pages.js";
import { keptOf, searchOf } from "../lib/state.js";

/** What the measures on a page mean, at its end. */
export const definitions = (used, { text, state, measures, language, label }, workbook) => html`
  <section id="definitions" class="definitions" aria-labelledby="definitions-title">
    <h2 id="definitions-title">${text.definitions}</h2>
    ${workbook ? html`<p class="actions"><a href=${workbook} download>${text.wholePage}</a></p>` : nothing}
    <dl>
      ${used.map(
        (id) => html`<div>
          <dt>
            <a href="${pathOf("definitions")}${searchOf(keptOf(state))}#${id}">${label(id)}</a>
            <code>${id}</code>
          </dt>
          <dd>${measures.get(id)?.definitions[language]}</dd>
        </div>`,
      )}
    </dl>
  </section>
`;
