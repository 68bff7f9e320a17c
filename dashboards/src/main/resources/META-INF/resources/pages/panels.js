import { statistics } from "../lib/api.js";

/**
 * The answers of several named queries, of statistics or of what a function asks; all of one generation,
 * so that the panels agree.
 */
export async function answersOf(queries, signal) {
  const answers = await ask(queries, signal);
  return new Set(Object.values(answers).map(({ generation }) => generation)).size <= 1
    ? answers
    : ask(queries, signal);
}

async function ask(queries, signal) {
  const answers = Object.entries(queries).map(async ([name, query]) => [
    name,
    await (typeof query === "function" ? query(signal) : statistics(query, signal)),
  ]);
  return Object.fromEntries(await Promise.all(answers));
}

/** The queries of all panels under names of their own, and back. */
export const queriesOf = (panels, state) =>
  Object.fromEntries(
    panels.flatMap(({ id, queries }) =>
      Object.entries(queries(state)).map(([name, query]) => [`${id} ${name}`, query]),
    ),
  );

export const answersFor = ({ id, queries }, answers) =>
  Object.fromEntries(Object.keys(queries({})).map((name) => [name, answers[`${id} ${name}`]]));
