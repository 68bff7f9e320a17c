import { plural } from "./en.plural.js";

const TITLE = ({ workload, resolved, open }) =>
  `${resolved} of a workload of ${workload} ${plural(resolved, ["is", "are"])} resolved, ${open} ${plural(open, ["is", "are"])} left`;
const CAME = "To do";
const WENT = "Resolved · left";
const rest = (resolved, open) => `${resolved} · ${open} left`;
const foot = (resolved, workload) => `${resolved} resolved of a workload of ${workload}`;

export default {
  headline: "How much is there to do, and how much is done?",
  lead: "By the unit that resolves: what was there at the start, what was taken over and received, what is resolved, and what is left. Much work is not poor work.",
  procedures: {
    title: ({ per100, ...all }) => (per100 ? `${TITLE(all)}; ${per100} resolved for every 100 received` : TITLE(all)),
    none: "There was no work in this period",
    subtitle: "Dossiers by procedure",
    came: CAME,
    went: WENT,
    rest,
    caution:
      "Compare the two sides of a row: where much is left of what there was to do, work is piling up. The sides differ by what was withdrawn, discontinued or handed over.",
    foot,
  },
  units: {
    title: TITLE,
    none: "There was no work in this period",
    subtitle: "Dossiers of each unit, in order of name",
    came: CAME,
    went: WENT,
    rest,
    caution:
      "In order of name, not of merit: units differ in people and in procedures. For a fair comparison see the page Wards.",
    foot,
  },
  officers: {
    title: "Officers of the unit",
    subtitle: "Actions per week; pseudonyms, in their order",
    officer: "Officer",
    none: "No action that names an officer is known of this period.",
    ownOnly: "Only accounts of the unit itself see this, and nobody is ranked.",
    caution:
      "To share work evenly, not to compare people: one difficult dossier may be a week's work and one action. An empty cell: no action in that week, perhaps a leave.",
    foot: (count) => `${count} ${plural(count, ["officer", "officers"])}`,
  },
};
