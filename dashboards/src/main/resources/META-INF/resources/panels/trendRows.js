export const RATE = "on_time_rate_decided";
export const STOCK = "open_overdue";

/** Stands beside, never on top: it rises where late dossiers are left open. */
export const OFFICIAL = "on_time_rate";
export const MEASURES = [RATE, OFFICIAL, STOCK];

/** A point and the limits of its segment beside the figures of the same week. */
export function trendRows({ points, segments }, byWeek, words) {
  const gap = { value: null, n: null, N: null };
  return points.map((point, at) => {
    const figures = byWeek.rows.find(({ week }) => week >= point.from && week <= point.to);
    const { mean = null, lower = null, upper = null } = segments[segmentOf(points, at)] ?? {};
    return {
      week: figures?.week ?? point.from,
      ...Object.fromEntries(MEASURES.map((id) => [id, figures?.[id] ?? gap])),
      value: figures?.[RATE].value ?? null,
      stock: figures?.[STOCK].value ?? null,
      mean,
      lower: lower == null ? null : Math.max(0, lower),
      upper: upper == null ? null : Math.min(1, upper),
      complete: point.complete,
      meaning: point.signal?.meaning,
      signal: point.signal ? words.rules[point.signal.rule] : "",
    };
  });
}

/** The documented days, numbered, each at the week that it lies in: from there limits may begin anew. */
export const marksOf = ({ annotations, points }) =>
  annotations.map((one, index) => ({
    ...one,
    number: index + 1,
    at: points.findIndex(({ from, to }) => one.date >= from && one.date <= to),
  }));

/** A week that is not whole stands beside the limits of its neighbours, though it is not in them. */
const segmentOf = (points, at) =>
  [points[at], points[at - 1], points[at + 1]].find((point) => point?.segment != null)?.segment;
