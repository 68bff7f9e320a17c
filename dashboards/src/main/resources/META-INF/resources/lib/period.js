/**
 * The period asked for, and when the units in question began. Without a chosen start the period begins
 * with them: what lies before was another unit's work.
 */
export function periodOf({ state: { from, to }, coverage }, units) {
  if (!coverage) return { from, to };
  const [first] = units.map(({ valid_from: began }) => began).sort();
  const begin = first > coverage.from && first <= coverage.asOf ? first : coverage.from;
  return { begin, from: from || (to && to < begin ? "" : begin), to };
}
