/**
 * Rows as CSV (RFC 4180): a text column as it is, a measure as value, n and N; null is empty. No text is run
 * by a spreadsheet as a formula: one that would be gets an apostrophe, as in the files of the API.
 */
export function toCsv(columns, rows) {
  const heading = columns.flatMap(({ key, measure }) =>
    measure ? [key, `${key}_n`, `${key}_N`] : [key],
  );
  const lines = rows.map((row) => columns.flatMap((column) => fields(column, row)));
  return [heading, ...lines].map((line) => `${line.map(quoted).join(",")}\r\n`).join("");
}

function fields({ key, measure }, row) {
  const cell = row[key];
  if (measure) return [cell?.value, cell?.n, cell?.N];
  return [cell !== null && typeof cell === "object" ? cell.value : cell];
}

const FORMULA = /^[=+\-@\t\r]/;

function quoted(value) {
  const text = value == null ? "" : plain(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const plain = (value) =>
  typeof value !== "number" && FORMULA.test(value) ? `'${value}` : String(value);
