import { html, nothing } from "lit-html";
import { limitWithDays, pointAfter, theLimit } from "../lib/limits.js";
import { totalOf } from "../panels/columns.js";
import { figureLink } from "./figure.js";

/** What is to be explained, in one sentence: how many, how long, how long it should take, what is open. */
export function procedureHeadline(times, received, context) {
  const { text, format, state, procedures, fields } = context;
  const words = text.procedure;
  const name =
    procedures.get(state.procedure)?.name ?? fields.get(state.field)?.name ?? text.explore.allProcedures;
  return html`<section class="headline">
    <h1>${words.headline(name)}</h1>
    <p class="lead" data-sentence>
      ${words.accepted(format.period(times.from, times.to))}
      <strong class="figure">${acceptedOnes(times, received, context)}</strong>${words.dossiers(times.accepted)}.
      ${times.accepted > 0 ? sentences(times, context) : nothing}
    </p>
    <p class="subtitle">${text.asOf(format.day(times.as_of))} · ${text.generation(times.generation)}</p>
  </section>`;
}

/** What was accepted is what the statistics call received, by the unit that resolves. */
function acceptedOnes(times, received, context) {
  const row = totalOf(received);
  const said = context.format.count(times.accepted);
  return row.received.value === times.accepted
    ? figureLink(said, received, row, "received", "n", context)
    : said;
}

function sentences({ accepted, median, curve, limits, censored }, { text, format }) {
  const words = text.procedure;
  const limit = theLimit(limits);
  return [
    median.days == null ? words.noMedian : words.median(format.count(median.days), median.days),
    limit &&
      words.afterLimit(
        limitWithDays(limit, words, format),
        format.share({ value: pointAfter(limit.days, curve).open_share, N: accepted }),
      ),
    words.stillOpen(format.count(censored.open), censored.open),
  ]
    .filter(Boolean)
    .join(" ");
}
