import { html, nothing } from "lit-html";

/** What must add up in a form, whether it does, and what was carried over from the period before. */
export const reportChecks = (form, context) => html`
  <section class="checks">
    <h2>${title(form.checks, context.text.report)}</h2>
    <div class="table" tabindex="0" role="group" aria-label=${context.text.report.checks}>
      <table>
        <thead>
          <tr>
            ${context.text.report.checkColumns.map(heading)}
          </tr>
        </thead>
        <tbody lang="vi">${form.checks.map((check) => line(check, context))}</tbody>
      </table>
    </div>
    ${form.carried_over.length > 0 ? chain(form, context) : nothing}
    ${form.not_computable.length > 0 ? missing(form, context) : nothing}
  </section>
`;

/** In both tables the third to the fifth column are numbers. */
const heading = (label, column) =>
  html`<th scope="col" class=${column > 1 && column < 5 ? "number" : nothing}>${label}</th>`;

const title = (checks, words) => {
  const failing = checks.filter(({ holds }) => !holds).length;
  return failing === 0 ? words.allHold(checks.length) : words.someFail(failing, checks.length);
};

const verdict = (holds, words) =>
  html`<td class=${holds ? "holds" : "fails"}>${holds ? words.holds : words.fails}</td>`;

const line = ({ identity, label, left, right, holds, rows_checked: rows }, { text, format }) => html`<tr>
  <th scope="row">${identity}</th>
  <td>${label}</td>
  <td class="number">${format.count(left)}</td>
  <td class="number">${format.count(right)}</td>
  <td class="number">${format.count(rows)}</td>
  ${verdict(holds, text.report)}
</tr>`;

/** (6) of this period against (11) of the one before. */
const chain = (form, { text, format }) => html`
  <h3>${text.report.chain}</h3>
  <div class="table" tabindex="0" role="group" aria-label=${text.report.chain}>
    <table>
      <thead>
        <tr>${text.report.chainColumns.map(heading)}</tr>
      </thead>
      <tbody lang="vi">
        ${form.carried_over.map(
          (one) => html`<tr>
            <th scope="row">${one.unit_name ?? form.unit_name}</th>
            <td>${format.period(one.previous_from, one.previous_to)}</td>
            <td class="number">${format.count(one.open_before)}</td>
            <td class="number">${format.count(one.from_earlier_periods)}</td>
            <td class="number">${format.count(one.difference)}</td>
            <td>${one.reason ?? "–"}</td>
            ${verdict(one.holds, text.report)}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>
`;

const missing = ({ not_computable: columns }, { text }) => html`
  <h3>${text.report.missing}</h3>
  <ul class="plain" lang="vi">
    ${columns.map(({ label, reason }) => html`<li><strong>${label}</strong>: ${reason}</li>`)}
  </ul>
`;
