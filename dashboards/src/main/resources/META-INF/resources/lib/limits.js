const DRAWN = 3;

/** Of a week of seven days five are worked, of a day eight hours. */
const WORKING_DAYS = {
  WORKING_DAYS: (value) => value,
  WORKING_HOURS: (value) => Math.ceil(value / 8),
  CALENDAR_DAYS: (value) => Math.round((value * 5) / 7),
  SAME_DAY: () => 0,
};

/** A limit with the working days that it comes to; `isRough` where holidays and weekends decide. */
const counted = (limit) => ({
  ...limit,
  days: WORKING_DAYS[limit.unit](limit.value),
  isRough: limit.unit === "CALENDAR_DAYS",
});

const known = (limits) => limits.filter(({ unit }) => unit in WORKING_DAYS).map(counted);

/** The limits that most dossiers were accepted under, the shortest first. */
export const drawnLimits = (limits) =>
  known(limits)
    .sort((a, b) => b.accepted - a.accepted)
    .slice(0, DRAWN)
    .sort((a, b) => a.days - b.days);

/** The limit of all dossiers that have one; none where they have several. */
export function theLimit(limits) {
  const [only, ...others] = known(limits);
  return others.length === 0 ? only : undefined;
}

/** "3 working days", as the law has it. */
export const limitInWords = ({ value, unit }, words, { count }) =>
  unit ? words.limitUnits[unit](count(value), value) : words.noLimit;

/** "20 calendar days (≈ 14 working days)": what it comes to where that is not what the law says. */
export const limitWithDays = (limit, words, format) =>
  limit.isRough
    ? `${limitInWords(limit, words, format)} (≈\u202f${words.limitUnits.WORKING_DAYS(format.count(limit.days), limit.days)})`
    : limitInWords(limit, words, format);

/** "Limit: 20 calendar days (≈ 14)", beside its line on an axis of working days. */
export const limitLabels = (limits, words, format) =>
  limits.map((limit) => ({
    days: limit.days,
    label: [
      words.limit(limitInWords(limit, words, format)),
      limit.isRough && `(≈\u202f${format.count(limit.days)})`,
    ]
      .filter(Boolean)
      .join(" "),
  }));

/** The point of a curve that holds after so many days. */
export const pointAfter = (days, curve) => curve.findLast(({ day }) => day <= days);
