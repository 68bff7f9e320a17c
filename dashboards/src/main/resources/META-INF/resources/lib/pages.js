import { keptOf, searchOf } from "./state.js";

/**
 * The pages in the order of the navigation, those of one question side by side. A page is listed when it
 * exists; its name is that of its file, its title is in `text.pages`.
 */
export const PAGES = [["ward", "wards"], ["lateness", "procedure", "bottlenecks", "workload"], ["explore", "reports"], ["quality", "definitions"]];

export const pathOf = (page) => (page === "ward" ? "/" : `/${page}.html`);

/** The first page, of one unit. */
export const unitPage = (unit, state) =>
  pathOf("ward") + searchOf({ ...keptOf(state), unit, scope: "", group: "" });
