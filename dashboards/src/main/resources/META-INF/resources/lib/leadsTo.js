import { behindOf } from "./behind.js";
import { searchOf } from "./state.js";

/**
 * The address that a drawn figure leads to: that of its cell in the table. A panel whose series are not
 * columns of its rows says with `cellOf(series, at)` which `[row, key]` is drawn; nothing leads nowhere.
 */
export function leadsTo({ columns, rows, from, cellOf }, series, at, state) {
  const [row, key] = cellOf ? cellOf(series, at) : [rows[at], series];
  const column = columns.find((one) => one.key === key);
  if (!row || !column) return undefined;
  return column.measure ? behindCell(column, row, from, state) : column.link?.(row);
}

function behindCell({ key, measure, answer }, row, from, state) {
  const cell = row[key];
  const part = cell?.n == null ? "N" : "n";
  const behind = behindOf(answer ?? from, { ...row, [measure]: cell }, measure, part);
  return behind && searchOf({ ...state, behind });
}
