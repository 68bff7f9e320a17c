/** Neighbours of one name together; all rows without names. */
export function groupsOf(rows, nameOf = () => "") {
  const groups = [];
  for (const row of rows) {
    const name = nameOf(row);
    if (groups.at(-1)?.name !== name) groups.push({ name, rows: [] });
    groups.at(-1).rows.push(row);
  }
  return groups;
}
