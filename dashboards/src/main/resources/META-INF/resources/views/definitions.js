import { html } from "lit-html";

/** What the measures on a page mean, at its end. */
export const definitions = (used, { text, measures, language, label }) => html`
  <section id="definitions" class="definitions">
    <h2>${text.definitions}</h2>
    <dl>
      ${used.map(
        (id) => html`<div>
          <dt>${label(id)} <code>${id}</code></dt>
          <dd>${measures.get(id)?.definitions[language]}</dd>
        </div>`,
      )}
    </dl>
  </section>
`;
