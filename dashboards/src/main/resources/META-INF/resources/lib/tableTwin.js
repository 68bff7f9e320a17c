/**
 * `<table-twin>`: the table that says what a chart shows. Screen readers read it always; it is shown to
 * everybody else, and the tabulator key stops in it, once it is open.
 */
class TableTwin extends HTMLElement {
  static observedAttributes = ["open"];
  #content = new MutationObserver(() => this.#setStops());

  connectedCallback() {
    this.#content.observe(this, { childList: true, subtree: true });
    this.#setStops();
  }

  disconnectedCallback() {
    this.#content.disconnect();
  }

  attributeChangedCallback() {
    this.#setStops();
  }

  #setStops() {
    const tabIndex = this.hasAttribute("open") ? 0 : -1;
    for (const stop of this.querySelectorAll("a, button, [tabindex]")) stop.tabIndex = tabIndex;
  }
}

customElements.define("table-twin", TableTwin);
