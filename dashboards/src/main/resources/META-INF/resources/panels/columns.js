import { measured } from "../lib/measured.js";

/** Columns of a panel's table and CSV file: texts by their own label, measures by the dictionary's. */
export const textColumn = (key, { text }) => ({ key, label: text.columns[key] });

export const measureColumn = (id, { measures, label }) => ({
  key: id,
  label: label(id),
  measure: id,
  share: measures.get(id)?.unit === "SHARE",
  unit: measures.get(id)?.unit,
});

/** The one row of an answer without dimensions; no row means that there is nothing to count or divide. */
export const totalOf = ({ rows: [row], measures }) =>
  row ?? Object.fromEntries(measures.map(({ id }) => [id, { value: null, n: 0, N: 0 }]));

/** Rows of procedures with their names and fields. */
export const withNames = (rows, { procedures, fields }) =>
  rows.map((row) => {
    const procedure = procedures.get(row.procedure);
    return {
      name: procedure?.name ?? row.procedure,
      field: fields.get(procedure?.field_code)?.name ?? "",
      ...row,
    };
  });

/** What a panel says under its title: measure, unit, period, by which unit. */
export const subtitle = (what, side, answer, { text, format, state, units }) =>
  [what, units.get(state.unit)?.name, format.period(answer.from, answer.to), text.sides[side]]
    .filter(Boolean)
    .join(" · ");

/** A tooltip that repeats the row of the table. */
export const tooltipOf =
  (columns, { format }) =>
  (row) =>
    columns
      .map(({ key, label, measure, share, unit, show }) => {
        const cell = row[key];
        if (!measure) return show ? show(cell, row) : cell;
        return `${label}: ${share ? `${format.share(cell)} (${format.fraction(cell)})` : measured(unit, cell, format)}`;
      })
      .join("\n");
