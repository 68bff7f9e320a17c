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

/** Questions of statistics that differ in nothing but their measures, of one basis, are sent as one. */
async function ask(queries, signal) {
  const joint = new Map();
  for (const query of Object.values(queries).filter(({ measures }) => measures)) {
    const measures = [...(joint.get(rowsOf(query))?.measures ?? []), ...query.measures];
    joint.set(rowsOf(query), { ...query, measures: [...new Set(measures)] });
  }
  const sent = new Map([...joint].map(([rows, query]) => [rows, statistics(query, signal)]));
  const answers = Object.entries(queries).map(async ([name, query]) => [
    name,
    query.measures
      ? { ...(await sent.get(rowsOf(query))), asked: query }
      : await query(signal),
  ]);
  return Object.fromEntries(await Promise.all(answers));
}

const rowsOf = ({ measures, ...rest }) => JSON.stringify(rest);

/** The queries of all panels under names of their own, and back. */
export const queriesOf = (panels, state) =>
  Object.fromEntries(
    panels.flatMap(({ id, queries }) =>
      Object.entries(queries(state)).map(([name, query]) => [`${id} ${name}`, query]),
    ),
  );

export const answersFor = ({ id, queries }, answers) =>
  Object.fromEntries(Object.keys(queries({})).map((name) => [name, answers[`${id} ${name}`]]));
