import { html, nothing, render } from "lit-html";
import { readyMadeAccounts, signIn } from "../lib/api.js";
import { nextAddress } from "../lib/signInAgain.js";
import { languageOf, parseState } from "../lib/state.js";
import { textOf } from "../text/index.js";

const root = document.getElementById("page");
const language = languageOf(parseState(location.search));
const text = textOf(language);

async function enter(name, password) {
  try {
    await signIn(name, password);
    location.assign(nextAddress(location.search, location.origin));
  } catch (problem) {
    draw(problem);
  }
}

function submit(event) {
  event.preventDefault();
  const { username, password } = event.target.elements;
  enter(username.value, password.value);
}

const account = (name) => html`<button type="button" data-account=${name} @click=${() => enter(name, name)}>
  ${text.signIn.roles[name] ?? name}
</button>`;

const because = ({ status }) => (status ? (text.because[status] ?? text.because.other) : text.unreachable);

const view = (problem) => html`
  <header class="top">
    <p class="brand"><img src="/icon.svg" alt="" />${text.brand}</p>
  </header>
  <main id="main" class="sign-in">
    <h1>${text.signIn.title}</h1>
    ${
      accounts.length
        ? html`<section class="ready-made"><p>${text.signIn.readyMade}</p>${accounts.map(account)}</section>`
        : nothing
    }
    <form @submit=${submit}>
      <label>${text.signIn.name}<input name="username" autocomplete="username" required autofocus /></label>
      <label
        >${text.signIn.password}<input name="password" type="password" autocomplete="current-password" required
      /></label>
      <button type="submit">${text.signIn.enter}</button>
    </form>
    <p role="alert">${problem ? because(problem) : nothing}</p>
  </main>
`;

function draw(problem) {
  render(view(problem), root);
  document.documentElement.dataset.ready = "true";
}

document.documentElement.lang = language;
document.title = `${text.signIn.title} · ${text.brand}`;
const accounts = await readyMadeAccounts().catch(() => []);
draw();
