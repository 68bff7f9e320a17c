import { render } from "lit-html";
import { catalogue } from "../lib/api.js";
import { contextOf } from "../lib/context.js";
import { languageOf, parseState, searchOf } from "../lib/state.js";
import { shell } from "../views/shell.js";

/**
 * Runs a page: address → figures → view, again on every change of the address. A page is
 * `{name, defaults(catalogue), load(state, signal), view(figures, context, change), filters(context, change)}`.
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
      const loaded = await page.load(stateNow(), contextOf(lists, stateNow()), signal);
      if (signal.aborted) return;
      figures = loaded;
      draw("ready");
    } catch (problem) {
      if (!signal.aborted) draw("failed", problem);
    }
  }

  const stateNow = () => {
    const state = parseState(location.search);
    return { ...state, unit: state.unit || page.defaultUnit || "" };
  };

  function draw(status, problem) {
    const context = contextOf(lists, stateNow());
    const { documentElement } = document;
    documentElement.lang = languageOf(context.state);
    document.title = `${context.text.pages[page.name]} · ${context.text.brand}`;
    const main = figures && page.view(figures, context, change);
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
