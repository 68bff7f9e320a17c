import { dayStrip, dayStripHeight } from "../charts/dayStrip.js";

/** Of which working days each unit's data have come: those of which least has come first. */
export function completenessPanel(answer, context) {
  const { text, format } = context;
  const words = text.quality;
  const rows = completenessRows(answer, context);
  const silent = rows.filter(({ last_day: last }) => !last).length;
  const whole = rows.filter(({ missing }) => missing === 0).length;
  return {
    title: words.completeness(silent, rows.length),
    subtitle: `${words.workingDays} · ${format.period(answer.from, answer.to)}`,
    caution: words.completenessCaution,
    foot: words.whole(whole, rows.length),
    keys: [
      { fill: "unit", label: words.known },
      { fill: "hollow", label: words.missing },
    ],
    answer,
    columns: columns(context),
    rows,
    allRows: rows,
    height: dayStripHeight(rows),
    draw: (canvas) =>
      dayStrip(rows, {
        ...canvas,
        days: answer.working_days,
        shortDay: format.shortDay,
        names: { known: words.known, missing: words.missing },
      }),
  };
}

const columns = ({ text: { dimensions, quality: words }, format }) => [
  { key: "name", label: dimensions.unit },
  { key: "days_with_data", label: words.daysWithData, number: true, show: format.count },
  { key: "working_days", label: words.ofWorkingDays, number: true, show: format.count },
  { key: "last_day", label: words.lastDay, show: (day) => (day ? format.day(day) : words.silent) },
  {
    key: "days_without_data",
    label: words.missing,
    show: (days) => days.map(format.shortDay).join(", ") || "–",
  },
];

/** One row per unit that existed on a working day; a unit that sent nothing says so, with no figure. */
export const completenessRows = (answer, { text, format, collator, desks, state }) =>
  answer.units
    .map((unit) => ({
      ...unit,
      name: desks.get(unit.unit)?.name ?? unit.unit,
      missing: unit.days_without_data.length,
      days: daysOf(unit, answer.working_days, desks.get(unit.unit) ?? {}),
      figure: unit.last_day
        ? `${format.count(unit.days_with_data)}/${format.count(unit.working_days)}`
        : text.quality.silent,
      marked: unit.unit === state.unit,
    }))
    .sort(
      (a, b) =>
        a.days_with_data / a.working_days - b.days_with_data / b.working_days ||
        collator.compare(a.name, b.name),
    );

/** Of a unit only the days on which it existed. */
function daysOf({ days_without_data: without }, days, { valid_from: from, valid_until: until }) {
  const missing = new Set(without);
  return days
    .filter((day) => (!from || day >= from) && (!until || day <= until))
    .map((day) => ({ day, known: !missing.has(day) }));
}
