/** What the job did, for those who may see it: runs, and rows that it could not take. */
export function runsPanel(runs, answer, { text, format }) {
  const words = text.quality;
  const rows = runs.map((run) => ({ ...run, state: words.runStates[run.state] ?? run.state }));
  const numbers = ["rows_read", "accepted", "duplicate", "rejected", "dossiers", "generation"];
  const rejected = runs.reduce((sum, run) => sum + run.rejected, 0);
  return {
    title: words.runs(runs[0] && format.moment(runs[0].started_at)),
    subtitle: words.runsOf,
    caution: words.runsCaution,
    foot: words.rejectedIn(format.count(rejected), runs.length),
    answer,
    columns: [
      { key: "run_id", label: words.run },
      { key: "started_at", label: words.started, show: format.moment },
      { key: "source", label: words.source },
      { key: "state", label: words.state },
      ...numbers.map((key) => ({ key, label: words.counts[key], number: true, show: format.count })),
      { key: "message", label: words.message },
    ],
    rows,
    allRows: rows,
    table: true,
  };
}

export function rejectedPanel({ rows, next }, answer, { text, format }) {
  const words = text.quality;
  return {
    title: rows.length > 0 ? words.rejected : words.noRejected,
    subtitle: words.rejectedOf,
    caution: words.rejectedCaution,
    foot: next ? words.firstRows(rows.length) : words.allRows(rows.length),
    empty: words.noRejected,
    answer,
    columns: [
      { key: "file_name", label: words.file },
      { key: "line", label: words.line, number: true, show: format.count },
      { key: "column_name", label: words.column },
      { key: "reason", label: words.reason },
      { key: "content", label: words.content },
    ],
    rows,
    allRows: rows,
    table: true,
  };
}
