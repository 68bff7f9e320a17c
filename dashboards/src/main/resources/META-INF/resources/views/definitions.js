import { html } from "lit-html";
import { pathOf } from "../lib/pages.js";
import { keptOf, searchOf } from "../lib/state.js";

/** What the measures on a page mean. */
export const definitions = (used, { text, state, measures, language, label }) => html`
  <section id="definitions" class="definitions" aria-labelledby="definitions-title">
    <h2 id="definitions-title">${text.definitions}</h2>
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
