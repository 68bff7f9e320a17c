import { pairedBars, pairedBarsHeight } from "../charts/pairedBars.js";
import { pathOf } from "../lib/pages.js";
import { keptOf, searchOf } from "../lib/state.js";
import { subtitle } from "./columns.js";

const SHOWN = 12;

/** At whose desk the open ones are now, and how long they have been there. */
export function waitingAt(answer, context) {
  const { text, format, nameOf } = context;
  const words = text.procedure.waiting;
  const all = answer.waiting
    .map((row) => ({
      ...row,
      name: row.holder ? nameOf(row.holder) : text.values.none,
      in_time: row.open - row.overdue - row.paused,
    }))
    .sort((a, b) => b.open - a.open);
  const rows = all.slice(0, SHOWN);
  const open = all.reduce((sum, row) => sum + row.open, 0);
  const columns = columnsOf(context);
  const drawn = rows.map(cells);
  return {
    title: all.length > 0 ? words.title(all[0].name, format.count(all[0].open), format.count(open), open) : words.none,
    subtitle: subtitle(words.subtitle(format.day(answer.as_of)), "RESOLVING", answer, context),
    caution: words.caution,
    foot: words.foot(format.count(open), format.count(answer.accepted)),
    empty: words.none,
    notes: all.length > SHOWN ? [text.waits.shown(SHOWN, all.length)] : [],
    keys: [
      { fill: "overdue", label: words.overdue },
      { fill: "unit", label: words.in_time },
      { fill: "paused", label: words.paused },
      { fill: "other", label: words.longest },
    ],
    answer,
    columns,
    rows: all,
    allRows: all,
    height: pairedBarsHeight(drawn),
    draw: (canvas) =>
      pairedBars(drawn, {
        ...canvas,
        name: ({ name }) => name,
        sides: sides(context),
        tooltip: (row) => columns.map(({ key, label, show }) => (show ? `${label}: ${show(row[key].value ?? row[key])}` : row[key])).join("\n"),
      }),
  };
}

const FIGURES = ["open", "overdue", "in_time", "paused", "median_days", "longest_days"];

const cells = (row) => ({
  ...row,
  ...Object.fromEntries(FIGURES.map((key) => [key, { value: row[key] }])),
});

const addressOf = (holder, state) => pathOf("lateness") + searchOf({ ...keptOf(state), holder });

/** A name leads to what of it can still be saved. */
const columnsOf = ({ text, format, state }) => [
  {
    key: "name",
    label: text.dimensions.holder,
    link: ({ holder }) => holder && addressOf(holder, state),
  },
  ...FIGURES.map((key) => ({ key, label: text.procedure.waiting[key], number: true, show: format.number })),
];

function sides({ text, format }) {
  const words = text.procedure.waiting;
  return [
    {
      heading: words.open,
      series: [
        { key: "overdue", name: words.overdue, fill: "overdue" },
        { key: "in_time", name: words.in_time, fill: "unit" },
        { key: "paused", name: words.paused, fill: "paused" },
      ],
      label: (row) => format.count(row.open.value),
    },
    {
      heading: words.lengths,
      overlaid: true,
      series: [
        { key: "longest_days", name: words.longest_days, fill: "other" },
        { key: "median_days", name: words.median_days, fill: "unit" },
      ],
      label: (row) => text.waits.both(format.number(row.median_days.value), format.number(row.longest_days.value)),
    },
  ];
}
