/** The only module that talks to the API. */

/** What the API answers when it cannot: `message` says what to send or do. */
export class Problem extends Error {
  constructor(status, detail) {
    super(detail);
    this.status = status;
  }
}

export const statistics = (query, signal) => read("statistics", query, signal);

/** The dictionary and the reference lists, and what the current generation covers. */
export async function catalogue(signal) {
  const session = await read("session", {}, signal);
  const [measures, units, fields, procedures, coverage] = await Promise.all([
    read("measures", {}, signal),
    read("units", {}, signal),
    read("fields", {}, signal),
    read("procedures", {}, signal),
    statistics({ measures: ["received"] }, signal),
  ]);
  return {
    session,
    measures: measures.measures,
    units: units.units,
    fields: fields.fields,
    procedures: procedures.procedures,
    coverage: { from: coverage.from, asOf: coverage.as_of },
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
  const response = await fetch(`/api/v1/${resource}${search(query)}`, {
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
