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
  const [measures, units, fields, procedures, coverage] = await Promise.all([
    read("measures", {}, signal),
    read("units", {}, signal),
    read("fields", {}, signal),
    read("procedures", {}, signal),
    statistics({ measures: ["received"] }, signal),
  ]);
  return {
    measures: measures.measures,
    units: units.units,
    fields: fields.fields,
    procedures: procedures.procedures,
    coverage: { from: coverage.from, asOf: coverage.as_of },
  };
}

async function read(resource, query, signal) {
  const response = await fetch(`/api/v1/${resource}${search(query)}`, {
    headers: { Accept: "application/json, application/problem+json" },
    signal,
  });
  if (response.ok) return response.json();
  const problem = await response.json().catch(() => ({}));
  throw new Problem(response.status, problem.detail ?? problem.title ?? response.statusText);
}

function search(query) {
  const sent = Object.entries(query).filter(([, value]) => value !== "" && value != null);
  return sent.length === 0
    ? ""
    : `?${new URLSearchParams(sent.map(([key, v]) => [key, String(v)]))}`;
}
