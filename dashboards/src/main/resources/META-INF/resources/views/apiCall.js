import { html, nothing } from "lit-html";
import { addressOf } from "../lib/api.js";

const FORMATS = ["csv", "xlsx", "parquet", "arrow", "json"];

/**
 * The question as the API takes it, with the publication that is shown: to copy, and to download in each of
 * its formats. Only a page that came safely, or from this machine, may write to the clipboard.
 */
export function apiCall(query, { generation }, { text }) {
  const words = text.explore;
  const pinned = { ...query, generation };
  const address = `${location.origin}${addressOf("statistics", pinned)}`;
  return html`<section class="call" aria-labelledby="call-title">
    <h2 id="call-title">${words.call}</h2>
    <p>${words.callHint}</p>
    <div class="table" tabindex="0" role="group" aria-label=${words.call}>
      <pre><code data-call>${address}</code></pre>
    </div>
    <p class="actions">
      ${
        navigator.clipboard
          ? html`<button type="button" @click=${(event) => copy(event, address, words)}>${words.copy}</button>`
          : nothing
      }
      ${FORMATS.map(
        (format) => html`<a
          href=${addressOf("statistics", { ...pinned, format, bom: format === "csv" || "" })}
          download=${format === "json" ? "statistics.json" : ""}
          >${format.toUpperCase()}</a
        >`,
      )}
    </p>
  </section>`;
}

/** The words of the button are its own from here on, and not drawn again. */
async function copy({ currentTarget: button }, address, words) {
  await navigator.clipboard.writeText(address);
  button.textContent = words.copied;
}
