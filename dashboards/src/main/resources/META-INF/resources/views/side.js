import { html, nothing } from "lit-html";
import { nameOfCount } from "../lib/counts.js";
import { behindFigure } from "./behind.js";
import { findingRows } from "./findingRows.js";
import { openDossiers } from "./openDossiers.js";
import { timeline } from "./timeline.js";
import { trouble } from "./trouble.js";

/** The panel beside a page. It is modal: the focus stays inside, and Escape closes it. */
export const side = ({ side: shown, more, again, close, signOut }, context) => html`<dialog
  class="side"
  aria-labelledby="side-title"
  aria-busy=${shown?.status === "loading"}
  @cancel=${(event) => {
    event.preventDefault();
    close();
  }}
  @click=${({ target, currentTarget }) => target === currentTarget && close()}
>
  ${shown ? opened(shown, { more, again, close, signOut }, context) : nothing}
</dialog>`;

const opened = (shown, { more, again, close, signOut }, context) => html`<article>
  <button type="button" class="close" @click=${close}>${context.text.side.close}</button>
  ${content(shown, more, context)}
  ${
    shown.problem
      ? trouble({ problem: shown.problem, retry: again, loadedAt: shown.loadedAt, signOut }, context)
      : nothing
  }
</article>`;

function content(shown, more, context) {
  const { behind, answer } = shown;
  if (!answer) return heading(shown, context);
  if (answer.dossier) return timeline(answer.dossier, behind, context);
  if (behind.finding) return findingRows(shown, more, context);
  if (behind.count) return openDossiers(shown, more, context);
  return behindFigure(shown, more, context);
}

const heading = ({ behind, problem }, context) => html`
  <h2 id="side-title">${behind.code ?? nameOf(behind, context)}</h2>
  ${problem ? nothing : html`<p role="status">${context.text.loading}</p>`}
`;

const nameOf = (behind, context) =>
  behind.count ? nameOfCount(behind, context) : context.label(behind.measure ?? behind.finding);
