import { html, nothing } from "lit-html";
import { officialPeriods, usualPeriod } from "../lib/officialPeriods.js";
import { filters, option, select } from "./filters.js";

/** Of which unit, of which official period, and whether each unit has a block of its own. */
export function reportFilters(context, change) {
  const { text, coverage, session } = context;
  const maySeeCity = session && !session.roles.includes("COUNCIL");
  return filters([maySeeCity ? "scope" : "unit"], context, change, [
    coverage ? period(context, change) : nothing,
    maySeeCity ? by(context, change) : nothing,
  ]);
}

function period({ text, format, state, coverage }, change) {
  const words = text.report;
  const selected = state.period || usualPeriod(coverage.from, coverage.asOf);
  const all = officialPeriods(coverage.from, coverage.asOf);
  const options = Object.entries(words.kinds).map(
    ([kind, label]) => html`<optgroup label=${label}>
      ${all
        .filter((one) => one.kind === kind)
        .map((one) =>
          option(
            one.name,
            `${words.period[kind](one.number, one.year)} (${format.period(one.from, one.to)})`,
            selected,
          ),
        )}
    </optgroup>`,
  );
  return select("period", text.filters.period, options, (name) => change({ period: name }));
}

const by = ({ text, state }, change) =>
  select(
    "by",
    text.report.rows,
    [option("", text.report.byField, state.by), option("unit", text.report.byUnit, state.by)],
    (value) => change({ by: value }),
  );
