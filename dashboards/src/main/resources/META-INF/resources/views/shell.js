import { html, nothing } from "lit-html";
import { LANGUAGES, searchOf } from "../lib/state.js";

const PAGES = { ward: "/", wards: "/wards.html" };

/** What surrounds every page: brand, pages, languages, filters, trouble, definitions. */
export const shell = ({ page, status, problem, retry, main, filters, leave, used }, context) => html`
  <a class="skip" href="#main">${context.text.skip}</a>
  <header class="top">
    <a class="brand" href="/${searchOf(context.state)}"><img src="/icon.svg" alt="" />${context.text.brand}</a>
    <nav>${Object.entries(PAGES).map(([name, path]) => pageLink(name, path, page, context))}</nav>
    <p class="languages">${LANGUAGES.map((language) => languageLink(language, context))}</p>
    ${context.session ? who(leave, context) : nothing}
  </header>
  ${filters}
  <main id="main" tabindex="-1" aria-busy=${status === "loading"}>
    ${problem ? trouble(problem, retry, main, context) : nothing}
    ${main ?? (problem ? nothing : html`<p class="waiting" role="status">${context.text.loading}</p>`)}
  </main>
  ${used ? definitions(used, context) : nothing}
`;

const who = (leave, { session, text }) => html`<p class="who">
  ${session.name} <button type="button" @click=${leave}>${text.signOut}</button>
</p>`;

const pageLink = (name, path, page, { text, state }) =>
  html`<a href="${path}${searchOf(state)}" aria-current=${name === page ? "page" : nothing}>${text.pages[name]}</a>`;

const languageLink = (code, { text, state, language }) => html`<a
  href=${searchOf({ ...state, lang: code })}
  lang=${code}
  hreflang=${code}
  aria-current=${code === language ? "true" : nothing}
  >${text.languages[code]}</a
>`;

const trouble = (problem, retry, stale, { text }) => html`<div class="problem" role="alert">
  <h2>${text.failed}</h2>
  <p>${problem.status ? problem.message : text.unreachable} ${stale ? text.stale : nothing}</p>
  <button type="button" @click=${retry}>${text.retry}</button>
</div>`;

const definitions = (used, { text, measures, language, label }) => html`
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
