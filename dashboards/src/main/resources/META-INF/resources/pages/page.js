import { render } from "lit-html";
import { catalogue, signOut } from "../lib/api.js";
import { contextOf } from "../lib/context.js";
import { periodOf } from "../lib/period.js";
import { languageOf, parseState, searchOf } from "../lib/state.js";
import { shell } from "../views/shell.js";

/**
 * Runs a page: address → figures → view, again on every change of the address. A page is
 * `{name, used, defaultUnit, units(context), load(asked, context, signal), view(answers, context, change),
 * filters(context, change)}`: `units` are those in question, `asked` is the state with its whole period.
 * While new figures load the last ones stay, dimmed; when loading fails the problem stands above them.
 */
export function run(page) {
  const root = document.getElementById("page");
  let lists;
  let figures;
  let loading = new AbortController();

  const change = (changes) => {
    history.pushState(
      null,
      "",
      searchOf({ ...parseState(location.search), ...changes }) || location.pathname,
    );
    show();
  };

  async function show() {
    loading.abort();
    const { signal } = (loading = new AbortController());
    draw("loading");
    try {
      lists ??= await catalogue(signal);
      const context = contextNow();
      const { state, period } = context;
      const answers = await page.load({ ...state, ...period }, context, signal);
      if (signal.aborted) return;
      figures = { state, answers };
      draw("ready");
    } catch (problem) {
      if (problem.status === 401) return askToSignIn();
      if (!signal.aborted) draw("failed", problem);
    }
  }

  /** Whoever signs in comes back to where they were going. */
  function askToSignIn() {
    const next = location.pathname + location.search;
    const { lang } = parseState(location.search);
    location.assign(`/sign-in.html?${new URLSearchParams({ ...(lang && { lang }), next })}`);
  }

  async function leave() {
    await signOut();
    askToSignIn();
  }

  function contextNow() {
    const state = parseState(location.search);
    const unit = state.unit || lists?.session.units[0] || page.defaultUnit || "";
    const context = contextOf(lists, { ...state, unit });
    return { ...context, period: periodOf(context, page.units(context)) };
  }

  /** What is on screen answers the address it was loaded for, in the language of today's. */
  function view(context) {
    const state = { ...figures.state, lang: context.state.lang };
    return page.view(figures.answers, { ...context, state }, change);
  }

  function draw(status, problem) {
    const context = contextNow();
    const { documentElement } = document;
    documentElement.lang = languageOf(context.state);
    document.title = `${context.text.pages[page.name]} · ${context.text.brand}`;
    const main = figures && view(context);
    const filters = page.filters(context, change);
    render(
      shell(
        {
          page: page.name,
          status,
          problem,
          retry: show,
          main,
          filters,
          leave,
          used: figures && page.used,
        },
        context,
      ),
      root,
    );
    documentElement.dataset.ready = String(status === "ready");
  }

  addEventListener("popstate", show);
  return show();
}
