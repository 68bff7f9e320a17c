import { totalOf } from "./columns.js";
import { weekly } from "./weekly.js";

const MEASURES = ["on_time_rate", "open_overdue"];

/**
 * What became of the promises that fell due: the dossiers resolved in each week by outcome, and under
 * them those overdue at its end. A stock beside the flows, never in their rate: every week would count
 * the same dossiers again.
 */
export const timeliness = weekly({
  id: "timeliness",
  side: "RESOLVING",
  plots: [
    {
      heading: "resolved",
      fills: { resolved_early: "unit", resolved_on_due_date: "unit-soft", resolved_late: "late" },
      figure: "on_time_rate",
    },
    { heading: "overdue", fills: { open_overdue: "overdue" }, figure: "open_overdue" },
  ],
  queries: (scope) => ({
    total: { measures: [...MEASURES, "on_time_rate_decided"], ...scope },
    own: { measures: MEASURES, inherited: false, ...scope },
  }),
  says({ total, own }, { text, format }) {
    const words = text.timeliness;
    const all = totalOf(total);
    const theirs = totalOf(own);
    const decided = all.on_time_rate_decided;
    return {
      title: words.title(said(all, format)),
      lead: MEASURES.some((id) => all[id].N !== theirs[id].N || all[id].n !== theirs[id].n)
        ? words.own(said(theirs, format))
        : "",
      foot:
        decided.value == null
          ? text.nothingToDivide
          : words.foot(format.share(decided), format.fraction(decided)),
    };
  },
});

const said = ({ on_time_rate: rate, open_overdue: overdue }, format) => ({
  rate: rate.value == null ? undefined : format.share(rate),
  fraction: format.fraction(rate),
  overdue: overdue.value ? format.count(overdue.value) : undefined,
});
