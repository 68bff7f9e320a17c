import { balance } from "./balance.js";
import { textColumn, withNames } from "./columns.js";
import { sorted } from "./unitTable.js";

const SHOWN = 12;

/** The work by procedure, most first. */
export function workOfProcedures({ total, byProcedure }, context) {
  const { text } = context;
  const allRows = withNames(byProcedure.rows, context)
    .filter((row) => row.workload.value > 0)
    .sort((a, b) => b.workload.value - a.workload.value);
  return {
    ...balance(
      {
        total,
        answer: byProcedure,
        rows: allRows.slice(0, SHOWN),
        allRows,
        columns: ["name", "field"].map((key) => textColumn(key, context)),
        words: text.workload.procedures,
      },
      context,
    ),
    notes: allRows.length > SHOWN ? [text.shown(SHOWN, allRows.length)] : [],
  };
}

/** The same by unit, in order of name. */
export function workOfUnits({ total, byUnit }, context) {
  const { text, nameOf, collator } = context;
  const rows = byUnit.rows
    .filter((row) => row.workload.value > 0)
    .map((row) => ({ ...row, name: nameOf(row.resolving_unit) }));
  const byName = sorted(rows, { key: "name" }, collator);
  return balance(
    {
      total,
      answer: byUnit,
      rows: byName,
      allRows: byName,
      columns: [{ ...textColumn("name", context), label: text.columns.unit }],
      words: text.workload.units,
    },
    context,
  );
}
