/** What is said and not shown when new figures are there: of which days, until which evening. */
export function newsOf(answers, { text, format }) {
  const all = [answers, ...Object.values(answers)].filter((answer) => answer?.as_of);
  const of = all.find(({ from, to }) => from && to);
  if (of) return text.news(format.period(of.from, of.to), format.day(of.as_of));
  return all.length > 0 ? text.asOf(format.day(all[0].as_of)) : "";
}
