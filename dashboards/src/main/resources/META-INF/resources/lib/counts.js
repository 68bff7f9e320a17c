/** Working days within which every dossier that is in time becomes late: as good as any time. */
export const ANY_TIME = 1000;

/** What a count of the backlog is called; some of them are measures, which the dictionary names. */
export function nameOfCount({ count, within, not_moving: rest }, { measures, label, text }) {
  const counted = count === "about_to_be_late" && Number(within) === ANY_TIME ? "open_in_time" : count;
  return measures.has(counted) ? label(counted) : text.backlog.counts[counted]({ within, rest });
}
