import { weeksOf } from "../lib/calendar.js";
import { subtitle } from "./columns.js";

/** What the officers of the reader's own unit did, week by week: by pseudonym, and in no other order. */
export function officerTable(answer, context) {
  const { text, format } = context;
  const words = text.workload.officers;
  const weeks = weeksOf(answer.from, answer.to);
  const rows = officerRows(answer, weeks);
  return {
    title: words.title,
    subtitle: subtitle(words.subtitle, "", answer, context),
    caution: words.caution,
    foot: words.foot(format.count(rows.length), rows.length),
    empty: words.none,
    notes: weeks.some(({ whole }) => !whole) ? [text.partialWeek] : [],
    answer,
    columns: [
      { key: "officer", label: words.officer },
      ...weeks.map(({ week, whole }) => ({
        key: week,
        label: `${format.shortDay(week)}${whole ? "" : "*"}`,
        number: true,
        show: format.count,
      })),
    ],
    rows,
    allRows: rows,
    table: true,
  };
}

/**
 * A row per officer with the actions of each week by its Monday. The first week may begin before the
 * period; one in which an officer did nothing has none, for who was not there did nothing either.
 */
export function officerRows({ rows }, weeks) {
  const known = new Map(weeks.map(({ week }) => [mondayOf(week), week]));
  const officers = new Map();
  for (const { officer, week, actions } of rows) {
    const row = officers.get(officer) ?? { officer, ...Object.fromEntries(weeks.map(({ week: each }) => [each, null])) };
    row[known.get(week)] = actions;
    officers.set(officer, row);
  }
  return [...officers.values()];
}

function mondayOf(iso) {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}
