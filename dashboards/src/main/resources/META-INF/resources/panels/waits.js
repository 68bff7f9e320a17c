import { flow, flowHeight } from "../charts/flow.js";
import { nameOfValue } from "../lib/named.js";
import { subtitle } from "./columns.js";

const STREAMS = 15;

/** Desks on each side of a table of waits. */
const MOST = 12;

/** Rows of waits with their codes in words, each figure also as the cell that charts draw. */
const waitRows = ({ rows, by }, context) =>
  rows.map((row) => ({
    ...row,
    ...Object.fromEntries(
      by.map((dimension) => [`${dimension}_name`, nameOfValue(dimension, row[dimension], context)]),
    ),
    share: { value: row.share_of_waiting_days, n: row.waiting_days, N: null },
  }));

const FIGURES = ["handoffs", "ended", "waiting", "waiting_days", "days_so_far"];

const waitColumns = (by, { text, format }) => [
  ...by.map((dimension) => ({ key: `${dimension}_name`, label: text.dimensions[dimension] })),
  ...FIGURES.map((key) => ({ key, label: text.waits[key], number: true, show: format.count })),
  { key: "share", label: text.waits.share, number: true, show: format.share },
  { key: "median_days", label: text.waits.median, number: true, show: format.number },
  { key: "p90_days", label: text.waits.p90, number: true, show: format.number },
];

/** What every panel of waits says and gives away alike. */
export function waitPanel(answer, words, context) {
  const { text, format } = context;
  const rows = waitRows(answer, context);
  const ended = rows.reduce((sum, row) => sum + row.ended, 0);
  const days = rows.reduce((sum, row) => sum + row.waiting_days, 0);
  const open = rows.reduce((sum, row) => sum + row.days_so_far, 0);
  return {
    title: words.title,
    subtitle: subtitle(words.subtitle, "", answer, { ...context, units: new Map() }),
    caution: words.caution,
    foot: text.waits.foot(format.count(days), format.count(ended), format.count(open)),
    empty: text.waits.empty,
    answer,
    columns: waitColumns(answer.by, context),
    rows,
    allRows: rows,
  };
}

/** Where the working days go: from whom to whom. */
export function streams(answer, context) {
  const { text, format, nameOf } = context;
  const words = text.waits;
  const panel = waitPanel(answer, words.streams, context);
  const links = linksOf(panel.rows);
  const top = heaviestDesk(panel.rows);
  return {
    ...panel,
    title: top
      ? words.most(nameOf(top.code), format.share({ value: top.share, N: null }))
      : words.streams.title,
    notes: panel.rows.length > STREAMS ? [words.shown(STREAMS, panel.rows.length)] : [],
    keys: [
      { fill: "other", label: words.handsOn },
      { fill: "unit", label: words.holds },
    ],
    height: flowHeight(links),
    draw:
      links.length > 0
        ? (canvas) => flow(links, { ...canvas, name: nameOf, days: words.days(format) })
        : undefined,
  };
}

/** The thickest streams; a wait of no days is none. */
export const linksOf = (rows) =>
  rows
    .filter((row) => row.waiting_days > 0)
    .slice(0, STREAMS)
    .map((row) => ({ from: row.from_holder, to: row.to_holder, days: row.waiting_days }));

/** The desk at which most working days were waited, and its share of them. */
export function heaviestDesk(rows) {
  const all = rows.reduce((sum, row) => sum + row.waiting_days, 0);
  if (all === 0) return undefined;
  const desks = new Map();
  for (const { to_holder: code, waiting_days: days } of rows)
    desks.set(code, (desks.get(code) ?? 0) + days);
  const [code, days] = [...desks].sort((a, b) => b[1] - a[1])[0];
  return { code, share: days / all };
}

/** The desks of the waits with most days, as many as a table can hold: so that no line of it is empty. */
export function desksOf(rows) {
  const froms = new Set();
  const tos = new Set();
  for (const { from_holder: from, to_holder: to } of rows) {
    const fits = (set, code) => set.has(code) || set.size < MOST;
    if (!fits(froms, from) || !fits(tos, to)) continue;
    froms.add(from);
    tos.add(to);
  }
  return { froms: [...froms], tos: [...tos] };
}
