import { plural, workingDays } from "./en.plural.js";

export default {
  headline: "Where do dossiers wait, and at whose desk?",
  lead: "After each handoff a dossier waits for the next step at the desk that got it. This page adds those working days up.",
  empty: "No dossier was handed on in this period.",
  anyDesk: "Anybody",
  handoffs: "Handoffs",
  ended: "Waits ended",
  waiting: "Still waiting",
  waiting_days: "Working days waited",
  days_so_far: "of these not ended",
  share: "Share of all",
  median: "Median (days)",
  p90: "90 % wait at most (days)",
  lengths: "Median · 90 % at most",
  both: (median, p90) => `${median} · ${p90}`,
  n: (count) => `n = ${count}`,
  days: (format) => (days) => workingDays(format.count(days)),
  most: (desk, share) => `${share} of the days waited are at ${desk}`,
  handsOn: "hands on",
  holds: "gets and holds",
  shown: (shown, all) => `${shown} of ${all} rows are drawn; the table and the files have all.`,
  foot: (days, ended, open) =>
    `${workingDays(days)}: ${ended} ${plural(ended, ["wait", "waits"])} ended, and ${open} of those that have not`,
  corner: "From ↓ to →",
  streams: {
    title: "Where do the working days go?",
    subtitle: "Working days waited, from who hands on to who holds",
    caution:
      "The thicker a stream, the more days were waited. Who holds much work has many days, too: look at the medians below before asking. What still waits counts with its days so far; medians are of waits that ended.",
  },
  matrix: {
    title: "From whom to whom: how long is the wait?",
    subtitle: "Median · 90 % at most (working days); darker cells have more days",
    caution: "The desks with the most days; the table and the files have all. An empty cell has no handoff.",
  },
  fields: {
    title: "Which fields wait long?",
    subtitle: "Days waited by field",
    caution: "Fields with many dossiers have many days; the right side says how long one wait usually is.",
  },
  procedures: {
    title: "Which procedures wait long?",
    subtitle: "Days waited by procedure",
    caution: "A procedure that passes several offices waits several times. Ask who holds it, not only who received it.",
  },
};
