import { render } from "lit-html";
import { change as goTo, leave, stateNow } from "../lib/address.js";
import { catalogue, readAt, signOut } from "../lib/api.js";
import { contextOf } from "../lib/context.js";
import { setOpen } from "../lib/dialog.js";
import { newsOf } from "../lib/news.js";
import { periodOf } from "../lib/period.js";
import { signInAddress } from "../lib/signInAgain.js";
import { isSameView, languageOf } from "../lib/state.js";
import "../lib/tableTwin.js";
import { workbookOf } from "../lib/workbook.js";
import { shell } from "../views/shell.js";
import { followLinks } from "./links.js";
import { sideOf } from "./side.js";

/**
 * Runs a page: address → figures → view, again on every change of the address. A page is
 * `{name, used, defaultUnit, units(context), load(asked, context, signal), view(answers, context, change),
 * filters(context, change)}`: `used` are the measures to explain below it, `units` those in question, `asked` is
 * the state with its whole period.
 * While new figures load the last ones stay, dimmed; when loading fails the problem stands above them.
 */
export function run(page) {
  const root = document.getElementById("page");
  const side = sideOf({ draw, askToSignIn });
  let lists;
  let figures;
  let status = "loading";
  let problem;
  let loading = new AbortController();
  let isTargetShown = false;
  let shown = {};

  const change = (changes) => {
    goTo(changes);
    show();
  };

  const close = () => leave() || show();

  async function show() {
    const isShown = status === "ready" && isSameView(figures.asked, stateNow());
    await (isShown ? undefined : load());
    if (lists) await side.show(stateNow().behind);
    draw();
  }

  async function load() {
    loading.abort();
    const { signal } = (loading = new AbortController());
    const asked = stateNow();
    readAt(asked.generation);
    [status, problem] = ["loading", undefined];
    draw();
    try {
      lists ??= await catalogue(signal);
      const context = contextNow();
      const { state, period } = context;
      const answers = await page.load({ ...state, ...period }, context, signal);
      if (signal.aborted) return;
      figures = { asked, state, answers, loadedAt: new Date().toISOString() };
      status = "ready";
    } catch (failure) {
      if (failure.status === 401) return askToSignIn();
      if (!signal.aborted) [status, problem] = ["failed", failure];
    }
    draw();
  }

  /** Whoever signs in comes back to where they were going. */
  function askToSignIn() {
    location.assign(signInAddress(location, stateNow().lang));
  }

  async function signOutHere() {
    await signOut();
    askToSignIn();
  }

  function contextNow() {
    const state = stateNow();
    const unit = state.unit || lists?.session.units[0] || page.defaultUnit || "";
    const context = contextOf(lists, { ...state, unit });
    return { ...context, period: periodOf(context, page.units(context)) };
  }

  /**
   * What is on screen answers the address it was loaded for, in the language of today's. It is made once:
   * charts are not drawn anew because something opens beside them.
   */
  function view(context) {
    const { lang } = context.state;
    if (shown.figures !== figures || shown.lang !== lang) {
      const state = { ...figures.state, lang };
      shown = { figures, lang, main: page.view(figures.answers, { ...context, state }, change) };
    }
    return shown.main;
  }

  function draw() {
    const context = contextNow();
    const { documentElement } = document;
    documentElement.lang = languageOf(context.state);
    document.title = `${context.text.pages[page.name]} · ${context.text.brand}`;
    const parts = {
      page: page.name,
      status,
      problem,
      retry: load,
      main: figures && view(context),
      loadedAt: figures?.loadedAt,
      news: status === "ready" ? newsOf(figures.answers, context) : "",
      filters: page.filters(context, change),
      signOut: signOutHere,
      used: figures && page.used,
      workbook: workbookOf(Object.values(figures?.answers ?? {})),
      side: side.shown,
      more: side.more,
      again: side.again,
      close,
    };
    render(shell(parts, context), root);
    setOpen(root.querySelector("dialog"), Boolean(side.shown));
    if (status === "ready") showTarget();
    documentElement.dataset.ready = String(status === "ready" && !side.isLoading());
  }

  /** What the address points at is there only now. */
  function showTarget() {
    if (isTargetShown || !location.hash) return;
    isTargetShown = true;
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }

  followLinks(root, show);
  addEventListener("popstate", show);
  return show();
}
