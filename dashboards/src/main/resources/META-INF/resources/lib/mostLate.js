/** The procedure with most late or overdue dossiers; of several, that with most decided ones. */
export const mostLate = (rows) =>
  rows
    .filter(({ overdue_share: cell }) => cell.n > 0)
    .sort(({ overdue_share: a }, { overdue_share: b }) => b.n - a.n || b.N - a.N)[0]?.procedure;
