import { tileMap } from "../views/tileMap.js";
import { whyOf } from "./compared.js";
import { mixFunnel, mixRows } from "./funnels.js";

/** The mix funnel in another form, which has room for the units without a ratio, too. */
function mixOfAll(answer, context) {
  const { draw, cellOf, ...panel } = mixFunnel.content(answer, context);
  const rows = mixRows(answer, context);
  return { ...panel, rows, allRows: rows };
}

/** The figures behind the funnel, in order of name. */
export const comparedTable = {
  id: "compared",
  content(answer, context) {
    const words = context.text.compared;
    const panel = mixOfAll(answer, context);
    return { ...panel, title: words.tableTitle, caution: words.tableCaution, notes: whyOf(panel.rows, context), table: true };
  },
};

/** The same comparison where the units lie: are those beyond the limits neighbours? */
export const tiles = {
  id: "tiles",
  content(answer, context) {
    const words = context.text.compared;
    const panel = mixOfAll(answer, context);
    return {
      ...panel,
      title: words.mapTitle,
      caution: words.mapCaution,
      notes: [words.signs, ...whyOf(panel.rows, context)],
      view: tileMap(panel.rows, context),
    };
  },
};
