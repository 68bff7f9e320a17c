import { weekly } from "./weekly.js";

/** Promises kept and broken, week by week: the four parts of the rate's denominator. */
export const timeliness = weekly({
  id: "timeliness",
  words: "timeliness",
  side: "RESOLVING",
  rate: "on_time_rate_decided",
  fills: {
    resolved_early: "unit",
    resolved_on_due_date: "unit-soft",
    resolved_late: "late",
    open_overdue: "overdue",
  },
});
