import { backlog, dossier, dossiers, findingRows, openDossiers, statistics } from "../lib/api.js";
import { figureOf } from "../lib/behind.js";

/**
 * The side panel: which dossiers lie behind a figure, or what became of one. What is shown is
 * `{behind, status, problem, answer}`, nothing while the panel is closed.
 */
export function sideOf({ draw, askToSignIn }) {
  let shown;
  let loading = new AbortController();

  async function show(behind) {
    loading.abort();
    if (!behind) return (shown = undefined);
    if (isShown(behind)) return;
    shown = { behind };
    await begin();
  }

  const begin = () => attempt((signal) => answerOf(shown.behind, signal));

  const isShown = (behind) =>
    shown?.status === "ready" && JSON.stringify(shown.behind) === JSON.stringify(behind);

  /** The next page of rows, under those that are there. */
  async function more() {
    const { behind, answer } = shown;
    await attempt(async (signal) => {
      const next = await rowsOf(behind, signal, answer.list);
      return { ...answer, list: { ...next, rows: [...answer.list.rows, ...next.rows] } };
    });
  }

  async function attempt(ask) {
    const { signal } = (loading = new AbortController());
    shown = { ...shown, status: "loading", problem: undefined };
    draw();
    try {
      const answer = await ask(signal);
      if (!signal.aborted) shown = { ...shown, status: "ready", answer, loadedAt: new Date().toISOString() };
    } catch (problem) {
      if (problem.status === 401) return askToSignIn();
      if (!signal.aborted) shown = { ...shown, status: "failed", problem };
    }
    draw();
  }

  return {
    show,
    more,
    again: () => (shown.answer ? more() : begin()),
    get shown() {
      return shown;
    },
    isLoading: () => shown?.status === "loading",
  };
}

async function answerOf(behind, signal) {
  if (behind.code) return { dossier: await dossier(behind, signal) };
  if (behind.finding) return { list: await rowsOf(behind, signal) };
  if (behind.count) return openAnswer(behind, signal);
  const { measure, part, ...question } = figureOf(behind);
  const figure = await statistics({ measures: measure, ...question }, signal);
  if (measure.includes(",")) return { figure };
  return { figure, list: await rowsOf(behind, signal, figure) };
}

/** The count as the backlog has it: the rows below must be as many. */
async function openAnswer(behind, signal) {
  const { count, ...question } = figureOf(behind);
  const figure = await backlog(question, signal);
  return { figure, list: await rowsOf(behind, signal, figure) };
}

/** Of the generation of what they stand beside, and from its next row on. */
function rowsOf(behind, signal, { generation, next: after } = {}) {
  const page = { generation, after };
  if (behind.finding) return findingRows({ ...behind, ...page }, signal);
  if (behind.count) return openDossiers({ ...figureOf(behind), ...page }, signal);
  return dossiers({ ...figureOf(behind), ...page }, signal);
}
