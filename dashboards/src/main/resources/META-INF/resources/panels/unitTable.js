import { unitPage } from "../lib/pages.js";
import { measureColumn, subtitle, textColumn } from "./columns.js";
import { INHERITED_OVERDUE, OWN, RECEIVED } from "./unitRows.js";

/** The overdue share is the rest of the on-time rate, and stands in the chart. */
const SHOWN = OWN.filter((id) => id !== "overdue_share");

/** The figures of every unit; by name unless the reader chooses a column. */
export const unitTable = {
  id: "unit-table",
  content({ rows, answer, answers }, context, change) {
    const { text, state, collator } = context;
    const words = text.wards;
    const columns = [
      {
        ...textColumn("name", context),
        label: text.columns.unit,
        link: ({ unit }) => unitPage(unit, state),
      },
      { ...textColumn("group", context), under: "name" },
      ...of(RECEIVED, answers.received, context),
      ...of(SHOWN, answers.own, context),
      ...of(["inherited"], answers.inherited, context),
      {
        key: INHERITED_OVERDUE,
        label: words.inheritedOverdue,
        measure: "open_overdue",
        answer: answers.inherited,
      },
    ];
    const sort = sortOf(state.sort);
    return {
      title: words.tableTitle,
      subtitle: subtitle(words.tableSubtitle, "", answer, { ...context, units: new Map() }),
      lead: words.inherited,
      caution: words.tableCaution,
      foot: text.unitsTogether(rows.length),
      answer,
      from: answers.own,
      columns,
      rows: sorted(rows, sort, collator),
      allRows: rows,
      table: true,
      sort: { ...sort, by: (key) => change({ sort: next(key, sort) }) },
    };
  },
};

/** Columns of one of the answers that a row is made of. */
const of = (ids, answer, context) => ids.map((id) => ({ ...measureColumn(id, context), answer }));

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
