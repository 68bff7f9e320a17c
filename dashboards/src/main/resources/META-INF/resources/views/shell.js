import { html, nothing } from "lit-html";
import { PAGES, pathOf } from "../lib/pages.js";
import { LANGUAGES, keptOf, searchOf } from "../lib/state.js";
import { definitions } from "./definitions.js";
import { side } from "./side.js";
import { trouble } from "./trouble.js";

/** What surrounds every page: brand, pages, languages, filters, trouble, definitions, side panel. */
export const shell = (parts, context) => html`
  <a class="skip" href="#main">${context.text.skip}</a>
  ${top(parts, context)}
  ${parts.filters}
  <p class="unseen" role="status" data-news>${parts.news}</p>
  <main id="main" tabindex="-1" aria-busy=${parts.status === "loading"}>
    ${context.state.generation ? pinned(context) : nothing}
    ${parts.problem ? trouble(parts, context) : nothing}
    ${parts.main ?? (parts.problem ? nothing : waiting(context))}
  </main>
  ${parts.used ? end(parts, context) : nothing}
  ${side(parts, context)}
`;

const top = ({ page, signOut }, context) => html`<header class="top">
  <a class="brand" href="/${searchOf(keptOf(context.state))}"
    ><img src="/icon.svg" alt="" />${context.text.brand}</a
  >
  <nav aria-label=${context.text.navigation}>
    ${PAGES.map((group) => html`<ul>${group.map((name) => pageLink(name, page, context))}</ul>`)}
  </nav>
  <p class="languages">${LANGUAGES.map((language) => languageLink(language, context))}</p>
  ${context.session ? who(signOut, context) : nothing}
</header>`;

const pageLink = (name, page, { text, state }) => html`<li>
  <a href="${pathOf(name)}${searchOf(keptOf(state))}" aria-current=${name === page ? "page" : nothing}
    >${text.pages[name]}</a
  >
</li>`;

const languageLink = (code, { text, state, language }) => html`<a
  href=${searchOf({ ...state, lang: code })}
  lang=${code}
  hreflang=${code}
  aria-current=${code === language ? "true" : nothing}
  >${text.languages[code]}</a
>`;

const who = (signOut, { session, text }) => html`<p class="who">
  ${session.name} <button type="button" @click=${signOut}>${text.signOut}</button>
</p>`;

const waiting = ({ text }) => html`<p class="waiting" role="status">${text.loading}</p>`;

/** The figures of the whole page, and what they mean. */
const end = ({ workbook, used }, context) => html`<footer class="end">
  ${workbook ? html`<p class="actions"><a href=${workbook} download>${context.text.wholePage}</a></p>` : nothing}
  ${used.length > 0 ? definitions(used, context) : nothing}
</footer>`;

/** Figures of an earlier publication must not be taken for those of today. */
const pinned = ({ text, state }) => html`<p class="pinned" role="note">
  ${text.pinned(state.generation)}
  <a href=${searchOf({ ...state, generation: "" }) || "?"}>${text.unpin}</a>
</p>`;
