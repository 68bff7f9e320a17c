import { totalOf } from "./columns.js";
import { weekly } from "./weekly.js";

const MEASURES = ["received", "resolved", "open", "clearance"];

/** Does work come in faster than it is done, and what is left? */
export const flows = weekly({
  id: "flows",
  side: "RESOLVING",
  plots: [
    { heading: "received", fills: { received: "other" }, figure: "received" },
    { heading: "resolved", fills: { resolved: "unit" }, figure: "resolved" },
    { heading: "open", fills: { open: "unit-soft" }, figure: "open" },
  ],
  queries: (scope) => ({
    total: { measures: MEASURES, ...scope },
    before: { measures: ["carried_over", "inherited"], ...scope },
  }),
  says({ total, before }, { text, format }) {
    const words = text.flows;
    const { received, resolved, open } = totalOf(total);
    const { carried_over: carried, inherited } = totalOf(before);
    return {
      title: words.title(format.count(received.value), format.count(resolved.value), format.count(open.value)),
      lead: words.lead(format.count(carried.value), format.count(inherited.value)),
      foot: words.foot(format.count(resolved.value), format.count(received.value)),
    };
  },
});
