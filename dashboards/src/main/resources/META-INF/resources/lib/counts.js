/** What a count of the backlog is called; some of them are measures, which the dictionary names. */
export const nameOfCount = ({ count, within, not_moving: rest }, { measures, label, text }) =>
  measures.has(count) ? label(count) : text.backlog.counts[count]({ within, rest });
