export default {
  title: (received, resolved, open) => `${received} came in, ${resolved} were resolved; ${open} are open at the end`,
  subtitle: "Dossiers each week",
  received: "Received in the week",
  resolved: "Resolved in the week",
  open: "Open at the end of the week",
  lead: (carried, inherited) => `${carried} were there at the beginning; ${inherited} more were taken over.`,
  caution:
    "If the lowest chart climbs, work comes in faster than it is done. Many open dossiers need not be slowness: long procedures always have many under way.",
  ask: "If what is left grows: are people missing, or papers, or is another agency waited for?",
  foot: (resolved, received) => `${resolved} resolved, ${received} received`,
};
