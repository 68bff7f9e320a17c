import { plural } from "./en.plural.js";

export default {
  title: (received, resolved, open) =>
    `${received} came in, ${resolved} ${plural(resolved, ["was", "were"])} resolved; ${open} ${plural(open, ["is", "are"])} open at the end`,
  subtitle: "Dossiers each week",
  received: "Received in the week",
  resolved: "Resolved in the week",
  open: "Open at the end of the week",
  lead: (carried, inherited) =>
    `${carried} ${plural(carried, ["was", "were"])} there at the beginning; ${inherited} more ${plural(inherited, ["was", "were"])} taken over.`,
  caution:
    "If the lowest chart climbs, work comes in faster than it is done. Many open dossiers need not be slowness: long procedures always have many under way.",
  ask: "If what is left grows: are people missing, or papers, or is another agency waited for?",
  foot: (resolved, received) => `${resolved} resolved, ${received} received`,
};
