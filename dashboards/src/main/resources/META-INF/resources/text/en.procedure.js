import { dossiers, plural, workingDays } from "./en.plural.js";

const within = (count, number) => (number === 0 ? "on the same day" : `within ${workingDays(count)}`);

export default {
  headline: (name) => `${name}: why does it take so long?`,
  mostLate: "The one with most late dossiers",
  accepted: (period) => `Accepted ${period}: `,
  dossiers: (count) => ` ${plural(count, ["dossier", "dossiers"])}, not counting those taken over`,
  median: (count, number) =>
    number === 0
      ? "Half of them are resolved on the day of acceptance."
      : `Half of them are resolved within ${workingDays(count)}.`,
  noMedian: "Less than half of them are resolved so far.",
  afterLimit: (limit, share) => `When the limit of ${limit} is over, ${share} are still open.`,
  stillOpen: (count) => `${dossiers(count)} ${plural(count, ["is", "are"])} open now.`,
  limit: (limit) => `Limit: ${limit}`,
  limits: (list) => `Limits when they were accepted: ${list}.`,
  manyLimits: (drawn, all) => `There are ${all} different limits; the ${drawn} most frequent are drawn.`,
  limitOf: (limit, count) => `${limit} (${count})`,
  noLimit: "none",
  limitUnits: {
    WORKING_DAYS: workingDays,
    CALENDAR_DAYS: (count) => `${count} calendar ${plural(count, ["day", "days"])}`,
    WORKING_HOURS: (count) => `${count} working ${plural(count, ["hour", "hours"])}`,
    SAME_DAY: () => "the same day",
  },
  took: {
    title: (late, _, share, all) =>
      `${late} of ${all} resolved dossiers ${plural(late, ["was", "were"])} late (${share})`,
    none: "No dossier has been resolved",
    empty: "None of those accepted has been resolved yet.",
    subtitle: "Resolved dossiers by the working days they took, without pauses",
    axis: "working days",
    days: "Working days",
    in_time: "In time",
    late: "Late",
    without_due: "Without a due date",
    caution:
      "Look to the right of the limit: those took longer than the rules allow. Late is told by the date promised on the receipt, which may have been extended, so some on the right are in time. Those still open are not here: read the chart beside it as well.",
    foot: (resolved, accepted) => `${resolved} resolved of ${accepted} accepted`,
  },
  open: {
    title: (median, number, after) =>
      [
        median === undefined ? "Less than half are resolved" : `Half are resolved ${within(median, number)}`,
        after && `after the limit of ${after.limit} ${after.share} are still open`,
      ]
        .filter(Boolean)
        .join("; "),
    none: "No dossier has been accepted",
    subtitle: "Share not yet resolved by working days since acceptance (Kaplan–Meier)",
    share: "Not yet resolved",
    censored: "Still open, or withdrawn, discontinued, handed over",
    atRisk: "Dossiers still followed",
    half: (count, number) => (number === 0 ? "half: the same day" : `half: ${count} ${plural(count, ["day", "days"])}`),
    keys: {
      curve: "Not yet resolved",
      interval: "95 % interval",
      censored: "Not followed any further: still open, withdrawn, discontinued or handed over",
    },
    columns: {
      day: "Working day",
      at_risk: "Still followed",
      resolved: "Resolved that day",
      censored: "No longer followed",
      open_share: "Not yet resolved",
      low_95: "95 % from",
      high_95: "95 % to",
    },
    caution:
      "The faster the curve falls, the sooner work is done. Still open dossiers count as not yet resolved, so leaving work open does not make the curve look better. Where the band is wide few dossiers are left: do not judge by the tail.",
    foot: (resolved, open, gone) =>
      `${resolved} resolved, ${open} still open, ${gone} withdrawn, discontinued or handed over`,
  },
  waiting: {
    title: (name, count, all) => `${count} of the ${all} open dossiers ${plural(count, ["is", "are"])} at ${name}`,
    none: "No dossier is open any more",
    subtitle: (day) => `Open dossiers by who holds them, at the end of ${day}`,
    open: "Open",
    overdue: "Overdue",
    in_time: "In time",
    paused: "Paused",
    longest: "Longest",
    lengths: "Working days there: median · longest",
    median_days: "Median there (days)",
    longest_days: "Longest there (days)",
    caution:
      "This is who can act today: ask who holds the dossiers, not only who received them. Paused ones wait for the applicant. Holding many is not the same as being slow: look at the days, too.",
    foot: (open, accepted) => `${open} open of ${accepted} accepted`,
  },
};
