/**
 * The printed header of a form: lines of cells `{text, lines, columns}`, of which some span several lines
 * or columns, and the line of numbers under them.
 */
export function formHeader(rowLabel, columns) {
  const depth = 1 + Math.max(0, ...columns.map(({ groups }) => groups.length));
  const header = Array.from({ length: depth }, () => []);
  header[0].push(cell("STT", depth, 1), cell(rowLabel, depth, 1));
  columns.forEach(({ groups, label }, index) => {
    groups.forEach((text, line) => {
      if (!isSame(columns[index - 1], columns[index], line))
        header[line].push(cell(text, 1, width(columns, index, line)));
    });
    header[groups.length].push(cell(label, depth - groups.length, 1));
  });
  return { lines: header, numbers: ["(1)", "(2)", ...columns.map(numbered)] };
}

const cell = (text, lines, columns) => ({ text, lines, columns });

const numbered = ({ number, equals }) =>
  equals ? `(${number})=${equals.replaceAll(" ", "")}` : `(${number})`;

function width(columns, first, line) {
  const other = columns.findIndex(
    (column, index) => index > first && !isSame(columns[first], column, line),
  );
  return (other < 0 ? columns.length : other) - first;
}

/** Whether two columns are in the same group of a line, and so in the same ones above it. */
const isSame = (one, other, line) =>
  one != null &&
  one.groups.length > line &&
  other.groups.length > line &&
  one.groups.slice(0, line + 1).join("\n") === other.groups.slice(0, line + 1).join("\n");
