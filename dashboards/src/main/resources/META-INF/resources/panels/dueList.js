import { searchOf } from "../lib/state.js";
import { stockSubtitle } from "./ages.js";

const LISTED = 500;

/**
 * Each dossier that can still be saved: what is left, who holds it since when, how such ones ended. Its
 * `chance` is a view of a row.
 */
export function dueList(list, context, chance) {
  const { text, format, nameOf, collator, procedures } = context;
  const words = text.lateness.list;
  const rows = list.rows
    .map((row) => ({
      ...row,
      name: procedures.get(row.procedure)?.name ?? row.procedure,
      holder_name: row.holder ? nameOf(row.holder) : text.values.none,
    }))
    .sort(
      (a, b) =>
        a.remaining_days - b.remaining_days ||
        collator.compare(a.holder_name, b.holder_name) ||
        (a.holder_since ?? "").localeCompare(b.holder_since ?? ""),
    );
  const listed = rows.slice(0, LISTED);
  return {
    title: words.title,
    subtitle: stockSubtitle(words.subtitle, list, context),
    caution: words.caution,
    foot: words.foot(format.count(listed.length)),
    empty: text.lateness.soon.none,
    notes: listed.length < rows.length || list.next ? [words.cut(format.count(listed.length))] : [],
    answer: list,
    columns: columnsOf(context, chance),
    rows: listed,
    allRows: rows,
    table: true,
    groupOf: ({ remaining_days: days }) => text.lateness.left(format.count(days), days),
  };
}

function columnsOf(context, chance) {
  const { text, format, state } = context;
  const words = text.lateness.list;
  return [
    {
      key: "dossier_id",
      label: text.side.columns.dossier,
      side: true,
      link: ({ dossier_id: code, source }) => searchOf({ ...state, behind: { code, source } }),
    },
    { key: "name", label: text.side.columns.procedure },
    { key: "due_day", label: text.side.columns.due, show: format.shortDay },
    { key: "holder_name", label: text.dimensions.holder },
    {
      key: "held_days",
      label: words.held,
      number: true,
      show: (days) => (days == null ? "–" : words.days(format.count(days), days)),
    },
    { key: "chance", label: words.chance, number: true, show: (_, row) => chance(row, context) },
  ];
}
