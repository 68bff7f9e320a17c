import { html } from "lit-html";
import { unitPage } from "../lib/pages.js";
import { comparedRows, outsideOf } from "../panels/compared.js";

/** Which units lie beyond the outer limits once their mix of work is allowed for, by name. */
export function wardsHeadline(answer, context) {
  const words = context.text.compared;
  const rows = answer.reference ? comparedRows(answer, context) : [];
  const judged = rows.filter(({ byMix, small }) => byMix && small.length === 0);
  const beyond = (side) =>
    judged.filter(({ byMix }) => outsideOf(byMix) === "998" && byMix.side_998 === side);
  const explained = judged.filter(
    ({ byMix, byShare }) => outsideOf(byShare) === "998" && outsideOf(byMix) !== "998",
  );
  return html`<section class="headline">
    <h1>${context.text.wards.headline}</h1>
    <p data-headline>${sentence(judged, beyond("ABOVE"), beyond("BELOW"), explained, context)}</p>
    <p class="lead">${words.lead}</p>
  </section>`;
}

function sentence(judged, above, below, explained, context) {
  const words = context.text.compared;
  if (judged.length === 0) return words.noReference;
  return [
    words.judged(context.text.unitsTogether(judged.length)),
    above.length > 0 ? html` ${words.above(above.length)} ${names(above, context)}.` : ` ${words.noneAbove}`,
    below.length > 0 ? html` ${words.below(below.length)} ${names(below, context)}.` : "",
    explained.length > 0 ? ` ${words.explained(explained.length)}` : "",
  ];
}

const names = (rows, { state }) =>
  rows.map(
    ({ unit, name }, index) =>
      html`${index > 0 ? ", " : ""}<a href=${unitPage(unit, state)}>${name}</a>`,
  );
