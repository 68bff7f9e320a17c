import * as echarts from "echarts";
import { picture } from "./picture.js";
import { onThemeChange, readTheme } from "./theme.js";

/**
 * `<panel-chart>`: the only place that knows ECharts. It is given `draw`, a pure function from theme
 * and size to an option, and calls it again when the theme or the size changes; and `leadsTo`, the address
 * of what is drawn at a place of a series, if it has one. Who clicks it is told to `follow` that address.
 */
class PanelChart extends HTMLElement {
  #draw;
  #chart;
  #gone;
  leadsTo = () => undefined;

  set draw(draw) {
    this.#draw = draw;
    this.#paint();
  }

  /** In pixels of a 16 pixel font; without one the style sheet decides. */
  set height(height) {
    this.style.height = height == null ? "" : `${height / 16}rem`;
  }

  connectedCallback() {
    this.#gone = new AbortController();
    this.#chart = echarts.init(this, null, { renderer: "canvas" });
    this.#chart.on("mousemove", (at) => this.#chart.getZr().setCursorStyle(this.#address(at) ? "pointer" : "default"));
    this.#chart.on("click", (at) => this.#follow(this.#address(at)));
    onThemeChange(() => this.#resize(), this.#gone.signal);
    const sizes = new ResizeObserver(() => this.#resize());
    sizes.observe(this);
    this.#gone.signal.addEventListener("abort", () => sizes.disconnect());
    this.#paint();
  }

  disconnectedCallback() {
    this.#gone.abort();
    this.#chart.dispose();
    this.#chart = undefined;
  }

  /** The chart as a PNG data URL under its title, with the lines that say what it is of. */
  png(words) {
    const theme = readTheme();
    const canvas = this.#chart.renderToCanvas({ pixelRatio: 2, backgroundColor: theme.surface });
    return picture(canvas, words, theme);
  }

  #address({ componentType, seriesId, dataIndex }) {
    return componentType === "series" ? this.leadsTo(seriesId, dataIndex) : undefined;
  }

  #follow(address) {
    if (address) this.dispatchEvent(new CustomEvent("follow", { bubbles: true, detail: address }));
  }

  #resize() {
    this.#chart.resize();
    this.#paint();
  }

  #paint() {
    if (!this.#chart || !this.#draw) return;
    const { clientWidth: width, clientHeight: height } = this;
    this.#chart.setOption(this.#draw({ theme: readTheme(), width, height }), { notMerge: true });
    this.#chart.getZr().flush();
  }
}

customElements.define("panel-chart", PanelChart);
