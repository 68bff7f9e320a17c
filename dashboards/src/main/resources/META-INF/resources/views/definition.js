import { html, nothing } from "lit-html";
import { measured } from "../lib/measured.js";
import { totalOf } from "../panels/columns.js";
import { figureLink } from "./figure.js";

/** One measure: its meaning, its formula, where it comes from, and what it is here and now. */
export function definition(measure, answer, context) {
  const { text, language } = context;
  const words = text.definition;
  const lines = [
    [words.numerator, code(measure.numerator)],
    measure.denominator && [words.denominator, code(measure.denominator)],
    [words.unit, words.units[measure.unit]],
    [words.better, words.betters[measure.better]],
    [words.kind, words.kinds[measure.kind]],
    [words.side, text.sides[measure.side]],
    [words.source, measure.source],
  ].filter(Boolean);
  return html`<article class="definition" id=${measure.id} data-definition=${measure.id}>
    <h3>${measure.labels[language]} <code>${measure.id}</code></h3>
    <p>${measure.definitions[language]}</p>
    <dl>${lines.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
    ${example(measure, answer, context)}
  </article>`;
}

const code = (expression) => html`<code>${expression}</code>`;

function example(measure, answer, context) {
  const { text, format, state, units } = context;
  const row = totalOf(answer);
  const cell = row[measure.id];
  const link = (shown, part) => figureLink(shown, answer, row, measure.id, part, context);
  const { n, N } = cell;
  return html`<p class="example">
    ${text.definition.example(units.get(state.unit)?.name, format.period(answer.from, answer.to))}
    <strong>${measured(measure.unit, cell, format)}</strong>
    ${n == null || measure.denominator ? nothing : html`(${link(`n = ${format.count(n)}`, "n")})`}
    ${
      measure.denominator
        ? html`(${n == null ? nothing : html`n = ${link(format.count(n), "n")}, `}N =
            ${link(format.count(N), "N")})`
        : nothing
    }
    ${cell.value == null ? text.nothingToDivide : nothing}
  </p>`;
}
