import { searchOf } from "../lib/state.js";
import { subtitle } from "./columns.js";

/** What is odd in the data, how often, and in which rows; the most frequent first. */
export function findingsPanel(answer, unit, context) {
  const { text, format, language } = context;
  const words = text.quality;
  const known = new Map(answer.findings.map((finding) => [finding.id, finding]));
  const rows = answer.rows
    .map((row) => ({
      ...row,
      label: known.get(row.finding).labels[language],
      definition: known.get(row.finding).definitions[language],
      share: { value: row.N ? row.n / row.N : null, n: row.n, N: row.N },
    }))
    .sort((a, b) => b.n - a.n);
  return {
    title: rows.length > 0 ? words.findings(rows.length) : words.noFindings,
    subtitle: subtitle(words.findingsOf, "", answer, {
      ...context,
      state: { ...context.state, unit },
    }),
    caution: words.findingsCaution,
    foot: words.kinds(answer.findings.length),
    empty: words.noFindings,
    answer,
    columns: columns(answer, unit, context, format),
    rows,
    allRows: rows,
    table: true,
  };
}

function columns(answer, unit, { text, state }, format) {
  const words = text.quality;
  const days = (row) => ({
    from: row.period_from ?? answer.from,
    to: row.period_until ?? answer.to,
  });
  return [
    { key: "label", label: words.finding },
    {
      key: "n",
      label: "n",
      number: true,
      side: true,
      show: format.count,
      link: (row) =>
        searchOf({ ...state, behind: { finding: row.finding, unit, ...days(row) } }),
    },
    { key: "N", label: "N", number: true, show: format.count },
    { key: "share", label: words.share, number: true, show: format.share },
    ...(answer.rows.some(({ expected }) => expected != null)
      ? [{ key: "expected", label: words.expected, number: true, show: format.number }]
      : []),
    { key: "definition", label: words.definition },
  ];
}
