import { html, nothing } from "lit-html";

/** Why there are no figures, or only those `loadedAt` a time before, and what to do about it. */
export const trouble = ({ problem, retry, loadedAt, signOut }, context) =>
  problem.status === 403
    ? forbidden(problem, signOut, context)
    : failed(problem, retry, loadedAt, context);

const failed = (problem, retry, loadedAt, { text, format }) => html`<div class="problem" role="alert">
  <h2>${text.failed}</h2>
  <p>${problem.status ? (text.because[problem.status] ?? text.because.other) : text.unreachable} ${loadedAt ? text.stale(format.moment(loadedAt)) : nothing}</p>
  ${problem.status ? detail(problem) : nothing}
  <button type="button" @click=${retry}>${text.retry}</button>
</div>`;

/** What the API says, which it says in English. */
const detail = ({ message }) => html`<p class="notes" lang="en">${message}</p>`;

/** Trying again would not help; another account might. */
const forbidden = (problem, signOut, { text, session }) => html`<div class="problem forbidden" role="alert">
  <h2>${text.forbidden}</h2>
  <p>${text.forbiddenFor(session?.name ?? "")}</p>
  ${detail(problem)}
  <button type="button" @click=${signOut}>${text.otherAccount}</button>
</div>`;
