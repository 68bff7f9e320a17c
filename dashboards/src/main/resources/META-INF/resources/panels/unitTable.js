import { searchOf } from "../lib/state.js";
import { measureColumn, subtitle, textColumn } from "./columns.js";

export const UNIT_MEASURES = {
  RECEIVING: ["received", "online_share"],
  RESOLVING: ["on_time_rate_decided", "overdue_share", "open", "open_overdue"],
};

/** The units of the chosen peer group, or all. */
export const shownUnits = ({ units, text, state: { group } }) =>
  [...units.values()].filter((unit) => !(group in text.groups) || unit.peer_group === group);

/** One row per unit, whole: a unit that sent nothing has a row of nulls. */
export function unitRows(answers, context) {
  const { text, state, collator } = context;
  const known = new Map(answers.flatMap(({ rows }) => rows).map(({ unit }) => [unit, {}]));
  for (const row of answers.flatMap(({ rows }) => rows)) Object.assign(known.get(row.unit), row);
  const none = { value: null, n: null, N: null };
  const gap = Object.fromEntries(
    Object.values(UNIT_MEASURES)
      .flat()
      .map((id) => [id, none]),
  );
  return shownUnits(context)
    .map((unit) => ({
      ...gap,
      ...known.get(unit.code),
      unit: unit.code,
      name: unit.name,
      group: text.groups[unit.peer_group] ?? "",
      marked: unit.code === state.unit,
    }))
    .sort((a, b) => collator.compare(a.name, b.name));
}

/** The figures of every unit; by name unless the reader chooses a column. */
export const unitTable = {
  id: "unit-table",
  content({ rows, answer }, context, change) {
    const { text, state, collator } = context;
    const words = text.wards;
    const columns = [
      {
        ...textColumn("name", context),
        label: text.columns.unit,
        link: ({ unit }) => `/${searchOf({ ...state, unit, group: "", sort: "" })}`,
      },
      { ...textColumn("group", context), under: "name" },
      ...Object.values(UNIT_MEASURES)
        .flat()
        .map((id) => measureColumn(id, context)),
    ];
    const sort = sortOf(state.sort);
    return {
      title: words.tableTitle,
      subtitle: subtitle(words.tableSubtitle, "", answer, { ...context, units: new Map() }),
      caution: words.tableCaution,
      foot: text.unitsTogether(rows.length),
      answer,
      columns,
      rows: sorted(rows, sort, collator),
      allRows: rows,
      table: true,
      sort: { ...sort, by: (key) => change({ sort: next(key, sort) }) },
    };
  },
};

const sortOf = (text) => ({
  key: text.replace("-", "") || "name",
  descending: text.startsWith("-"),
});

const next = (key, sort) => `${sort.key === key && !sort.descending ? "-" : ""}${key}`;

/** What has no value stands at the end, whichever way. */
export function sorted(rows, { key, descending }, collator) {
  const direction = descending ? -1 : 1;
  const value = (row) => (typeof row[key] === "object" ? row[key].value : row[key]);
  return [...rows].sort((a, b) => {
    const [x, y] = [value(a), value(b)];
    if (x == null || y == null) return (x == null) - (y == null);
    return direction * (typeof x === "string" ? collator.compare(x, y) : x - y);
  });
}
