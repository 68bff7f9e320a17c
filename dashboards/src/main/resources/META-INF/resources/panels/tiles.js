import { tileMap } from "../views/tileMap.js";
import { mixFunnel } from "./funnels.js";

/** The same comparison where the units lie: are those beyond the limits neighbours? */
export const tiles = {
  id: "tiles",
  content(answer, context) {
    const words = context.text.compared;
    const { draw, ...panel } = mixFunnel.content(answer, context);
    return {
      ...panel,
      title: words.mapTitle,
      caution: words.mapCaution,
      notes: [words.signs],
      view: tileMap(panel.rows, context),
    };
  },
};
