import { totalOf } from "./columns.js";
import { weekly } from "./weekly.js";

/** How much of what comes in comes in online, week by week. */
export const online = weekly({
  id: "online",
  side: "RECEIVING",
  plots: [
    {
      fills: { received: "other", received_online: "unit" },
      overlaid: true,
      figure: "online_share",
    },
  ],
  queries: (scope) => ({ total: { measures: ["online_share"], ...scope } }),
  says({ total }, { text: { online: words }, format }) {
    const share = totalOf(total).online_share;
    return {
      title: share.value == null ? words.none : words.title(format.share(share)),
      foot: words.foot(format.fraction(share)),
    };
  },
});
