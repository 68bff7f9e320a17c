import { parseState, searchOf } from "./state.js";

/** The address of the page: what it says, and the ways to change it. */

export const stateNow = () => parseState(location.search);

/** How many steps lie in the browser's history since the side panel was opened. */
const depth = () => history.state?.depth ?? 0;

export const addressOf = (state) => searchOf(state) || location.pathname;

export const change = (changes) =>
  history.pushState(null, "", addressOf({ ...stateNow(), ...changes }));

/** A step into the side panel, or within it. */
export const step = (address) => history.pushState({ depth: depth() + 1 }, "", address);

/** Leaves the side panel: back to where it was opened, if that was here. Tells whether it went back. */
export function leave() {
  if (depth() > 0) {
    history.go(-depth());
    return true;
  }
  history.replaceState(null, "", addressOf({ ...stateNow(), behind: null }));
  return false;
}
