/** The only module that talks to the API. */

/** What the API answers when it cannot: `message` says what to send or do. */
export class Problem extends Error {
  constructor(status, detail) {
    super(detail);
    this.status = status;
  }
}

let pinned = "";

/** From now on figures are read at this generation; at the current one without a number. */
export const readAt = (generation) => (pinned = generation);

/** Figures of the generation that is asked for, else of that which the reader looks at. */
const figures = (resource, query, signal) =>
  read(resource, { ...query, generation: query.generation ?? pinned }, signal);

/** Each answer keeps who was asked what, so that one can ask on from it. */
const asking = (resource) => async (query, signal) => ({
  ...(await figures(resource, query, signal)),
  resource,
  asked: query,
});

export const statistics = asking("statistics");
export const bottlenecks = asking("bottlenecks");
export const survival = asking("survival");
export const lateness = asking("lateness");
export const backlog = asking("backlog");
export const openDossiers = asking("backlog/dossiers");
export const officers = asking("workload/officers");
export const comparison = asking("comparison");
export const trend = asking("trend");
export const dossiers = (query, signal) => figures("dossiers", query, signal);
export const form = (id, query, signal) => figures(`reports/${id}`, query, signal);
export const completeness = (query, signal) => figures("quality/completeness", query, signal);
export const findings = (query, signal) => figures("quality/findings", query, signal);
export const runs = async (signal) => (await read("quality/runs", { limit: 20 }, signal)).runs;
export const rejectedRows = (signal) => read("quality/rejected-rows", { limit: 50 }, signal);

/** What became of a dossier; its code may hold any character. */
export const dossier = ({ code, source }, signal) =>
  figures(`dossiers/${encodeURIComponent(code)}`, { source }, signal);

export const findingRows = ({ finding, unit, from, to, after, generation }, signal) =>
  figures(`quality/findings/${finding}`, { unit, from, to, after, generation }, signal);

/** What stands behind `/api/v1/` in the address of an answer. */
export const questionTo = (resource, query) => `${resource}${search(query)}`;

/** The address of an answer, to download it or to ask for it elsewhere. */
export const addressOf = (resource, query) => `/api/v1/${questionTo(resource, query)}`;

/** The dictionary and the reference lists, and what the current generation covers. */
export async function catalogue(signal) {
  const session = await read("session", {}, signal);
  const [measures, units, fields, procedures, coverage] = await Promise.all([
    read("measures", {}, signal),
    figures("units", {}, signal),
    figures("fields", {}, signal),
    figures("procedures", {}, signal),
    statistics({ measures: ["received"] }, signal),
  ]);
  return {
    session,
    measures: measures.measures,
    units: units.units,
    fields: fields.fields,
    procedures: procedures.procedures,
    coverage: {
      from: coverage.from,
      asOf: coverage.as_of,
      generation: coverage.generation,
      publishedAt: coverage.published_at,
    },
    measureVersion: coverage.measure_version,
  };
}

/** The accounts that need no secret: those of the demo. */
export const readyMadeAccounts = async () => (await read("sign-in", {})).ready_made;

export const signIn = (username, password) =>
  send("session", new URLSearchParams({ username, password }));

export const signOut = () => send("session/end");

/** A change is only taken from a page of ours: it repeats what the cookie says. */
async function send(resource, body) {
  await read("sign-in", {});
  const [, token] = document.cookie.match(/XSRF-TOKEN=([^;]+)/) ?? [];
  const response = await fetch(`/api/v1/${resource}`, {
    method: "POST",
    headers: { Accept: "application/problem+json", "X-XSRF-TOKEN": token ?? "" },
    body,
  });
  if (!response.ok) throw await problemOf(response);
}

async function read(resource, query, signal) {
  const response = await fetch(addressOf(resource, query), {
    headers: { Accept: "application/json, application/problem+json" },
    signal,
  });
  if (response.ok) return response.json();
  throw await problemOf(response);
}

async function problemOf(response) {
  const problem = await response.json().catch(() => ({}));
  return new Problem(response.status, problem.detail ?? problem.title ?? response.statusText);
}

function search(query) {
  const sent = Object.entries(query).filter(([, value]) => value !== "" && value != null);
  return sent.length === 0
    ? ""
    : `?${new URLSearchParams(sent.map(([key, v]) => [key, String(v)]))}`;
}
