import { html, nothing } from "lit-html";
import { searchOf } from "../lib/state.js";
import { stateOf } from "./behind.js";

/** What became of a dossier: its units, how its clock ran, and every event. */
export function timeline(dossier, behind, context) {
  const { text, format, state } = context;
  const words = text.side;
  const { code, source, ...rest } = behind;
  return html`
    ${
      rest.measure || rest.count || rest.finding
        ? html`<p><a data-side href=${searchOf({ ...state, behind: rest })}>${words.back}</a></p>`
        : nothing
    }
    <h2 id="side-title">${words.dossier(dossier.dossier_id)}</h2>
    <p class="subtitle">${text.asOf(format.day(dossier.as_of))} · ${text.generation(dossier.generation)}</p>
    ${dossier.tenures.map((tenure) => facts(tenure, context))}
    <h3>${words.events}</h3>
    <ol class="timeline">${dossier.events.map((event) => entry(event, context))}</ol>
  `;
}

function facts(tenure, context) {
  const { text, format, nameOf, procedures, language } = context;
  const words = text.side;
  const moment = (instant) => (instant ? format.moment(instant) : "–");
  const lines = [
    [words.columns.procedure, procedures.get(tenure.procedure)?.name ?? tenure.procedure],
    [text.dimensions.receiving_unit, nameOf(tenure.receiving_unit)],
    [text.dimensions.resolving_unit, nameOf(tenure.resolving_unit)],
    [text.dimensions.channel, text.values.channel[tenure.channel] ?? tenure.channel],
    [words.columns.received, moment(tenure.received_at)],
    [words.columns.due, moment(tenure.due_at)],
    [words.columns.state, stateOf(tenure, context)],
    [words.columns.holder, tenure.holder ? nameOf(tenure.holder) : "–"],
    [words.processingDays, format.number(tenure.processing_days)],
  ];
  return html`<dl class="facts">
    ${lines.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
    ${tenure.findings.map(
      ({ labels, definitions }) => html`<div class="odd">
        <dt>${labels[language]}</dt>
        <dd>${definitions[language]}</dd>
      </div>`,
    )}
  </dl>`;
}

function entry(event, { text, format, nameOf }) {
  const words = text.side;
  const where = event.holder_code ?? event.resolving_unit_code;
  return html`<li class=${event.clock?.toLowerCase() ?? nothing}>
    <time datetime=${event.occurred_at}>${format.moment(event.occurred_at)}</time>
    <strong>${words.eventTypes[event.event_type] ?? event.event_type}</strong>
    ${where ? html`<span>→ ${nameOf(where)}</span>` : nothing}
    ${event.due_at ? html`<span>${words.dueUntil(format.moment(event.due_at))}</span>` : nothing}
    ${event.clock ? html`<span class="clock">${words.clocks[event.clock]}</span>` : nothing}
  </li>`;
}
