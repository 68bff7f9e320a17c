import { isTime } from "../lib/calendar.js";
import { nameOfValue } from "../lib/named.js";
import { ALL } from "../lib/state.js";
import { measureColumn } from "./columns.js";
import { exploredChart } from "./exploredChart.js";
import { sorted } from "./unitTable.js";

const SHOWN_ROWS = 500;

/** The rows of any question as a table, and as the chart that fits its dimensions. */
export function explored(answer, words, context, change) {
  const { text, format, state, collator } = context;
  const columns = columnsOf(answer, context);
  const all = answer.rows.map((row) => readable(row, answer, context));
  const sort = sortOf(state.sort || usualSort(answer), columns);
  const rows = sort.key ? sorted(all, sort, collator) : all;
  const { notDrawn, ...chart } = exploredChart(answer, rows, columns, context);
  return {
    title: words.title,
    subtitle: words.filters,
    caution: text.explore.caution,
    foot: text.explore.rows(format.count(rows.length)),
    notes: [notDrawn, rows.length > SHOWN_ROWS && text.explore.firstRows(SHOWN_ROWS, rows.length)].filter(Boolean),
    answer,
    from: answer,
    columns,
    rows: rows.slice(0, SHOWN_ROWS),
    allRows: rows,
    table: true,
    sort: { ...sort, by: (key) => change({ sort: nextSort(key, sort) }) },
    ...chart,
  };
}

/** Units by name, other categories by the first measure, time as it passed. */
function usualSort({ by, measures }) {
  if (by.length !== 1 || isTime(by[0])) return "";
  return /unit|holder/.test(by[0]) ? `${by[0]}_name` : `-${measures[0].id}`;
}

const sortOf = (text, columns) => {
  const key = text.replace("-", "");
  return { key: columns.some((one) => one.key === key) ? key : "", descending: text.startsWith("-") };
};

const nextSort = (key, sort) => `${sort.key === key && !sort.descending ? "-" : ""}${key}`;

const EARLIER = "previous_period";

function columnsOf({ by, measures, comparisons = [] }, context) {
  const { text, state, nameOf } = context;
  const all = state.scope === ALL ? text.filters.allUnits : nameOf(state.unit);
  const names = by.map((dimension) => ({
    key: `${dimension}_name`,
    label: text.dimensions[dimension],
    show: isTime(dimension) ? context.format.day : undefined,
  }));
  return [
    ...(by.length > 0 ? names : [{ key: "all", label: text.dimensions.unit, show: () => all }]),
    ...measures.flatMap(({ id }) => {
      const column = measureColumn(id, context);
      const earlier = {
        ...column,
        key: `${id}_${EARLIER}`,
        label: text.explore.earlier(column.label),
        answer: {},
      };
      return comparisons.length > 0 ? [column, earlier] : [column];
    }),
  ];
}

/** A row with its codes in words, and the figures of the period before beside its own. */
function readable(row, { by, measures }, context) {
  const names = by.map((dimension) => [
    `${dimension}_name`,
    isTime(dimension) ? row[dimension] : nameOfValue(dimension, row[dimension], context),
  ]);
  const earlier = measures.map(({ id }) => [`${id}_${EARLIER}`, row[id][EARLIER]]);
  return { ...row, ...Object.fromEntries([...names, ...earlier]) };
}
