/**
 * The pages in the order of the navigation, those of one question side by side. A page is listed when it
 * exists; its name is that of its file, its title is in `text.pages`.
 */
export const PAGES = [["ward", "wards"], ["lateness", "procedure", "bottlenecks", "workload"], ["explore", "reports"], ["quality", "definitions"]];

export const pathOf = (page) => (page === "ward" ? "/" : `/${page}.html`);
