import { step } from "../lib/address.js";

/** Links into the side panel, and what is clicked in a chart, change the address and `show` it: not a new page. */
export function followLinks(root, show) {
  /** An address with a path is that of another page. */
  function follow(address) {
    if (!address.startsWith("?")) return location.assign(address);
    step(address);
    show();
  }

  root.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-side]");
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
    if (!link || !isPlain) return;
    event.preventDefault();
    follow(link.getAttribute("href"));
  });
  root.addEventListener("follow", ({ detail }) => follow(detail));
}
