import { weekly } from "./weekly.js";

/** How much of what comes in comes in online, week by week. */
export const online = weekly({
  id: "online",
  words: "online",
  side: "RECEIVING",
  rate: "online_share",
  fills: { received: "other", received_online: "unit" },
  overlaid: true,
});
