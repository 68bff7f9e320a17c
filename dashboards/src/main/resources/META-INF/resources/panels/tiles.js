import { tileMap } from "../views/tileMap.js";
import { mixFunnel } from "./funnels.js";

/** The figures behind the funnel, in order of name. */
export const comparedTable = {
  id: "compared",
  content(answer, context) {
    const words = context.text.compared;
    const { draw, ...panel } = mixFunnel.content(answer, context);
    return { ...panel, title: words.tableTitle, caution: words.tableCaution, notes: [], table: true };
  },
};

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
