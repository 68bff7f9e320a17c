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
  says({ total }, { text, format }) {
    const words = text.online;
    const share = totalOf(total).online_share;
    return share.value == null
      ? { title: words.none, foot: text.nothingToDivide }
      : { title: words.title(format.share(share)), foot: words.foot(format.fraction(share)) };
  },
});
