import { dossiers, plural, workingDays } from "./en.plural.js";

/** What is open: how old, how late, how long at rest. */
export default {
  counts: {
    about_to_be_late: ({ within }) => `In time, with at most ${workingDays(within)} left`,
    age_up_to_5: () => "Open for up to 5 working days",
    age_6_to_10: () => "Open for 6–10 working days",
    age_11_to_20: () => "Open for 11–20 working days",
    age_21_to_40: () => "Open for 21–40 working days",
    age_over_40: () => "Open for more than 40 working days",
    overdue_up_to_5: () => "Overdue by up to 5 working days",
    overdue_6_to_10: () => "Overdue by 6–10 working days",
    overdue_11_to_20: () => "Overdue by 11–20 working days",
    overdue_over_20: () => "Overdue by more than 20 working days",
    not_moving: ({ rest }) => `Not moving for ${workingDays(rest)} or more`,
    not_moving_paused: ({ rest }) => `Not moving for ${workingDays(rest)} or more, waiting for the applicant`,
  },
  columns: {
    accepted_day: "Accepted",
    age: "Age (working days)",
    last_moved: "Last moved",
  },
  left: (count) => `${workingDays(count)} left`,
  over: (count) => `overdue by ${workingDays(count)}`,
  bands: { up_to: (last) => `≤ ${last}`, over: (last) => `> ${last}` },
  ages: {
    title: (open, _, old) => `${dossiers(open)} open, ${old} of them for more than 20 working days`,
    none: "No dossier is open",
    subtitle: (day) => `Dossiers by age, at the end of ${day}`,
    band: "Working days",
    of: "Dossiers",
    count: "How many",
    age: "Open, by working days since acceptance",
    overdue: "Of these overdue, by working days",
    caution:
      "The columns on the right are the oldest work: ask why it is still there. Ages include pauses; a dossier taken over counts from the day of the hand-over. Many young dossiers only show that there is much work.",
    foot: (overdue, open) => `${overdue} overdue of ${open} open`,
  },
  still: {
    title: (count, _, open, rest) =>
      `${count} of ${open} open dossiers ${plural(count, ["has", "have"])} not moved for ${workingDays(rest)} or more`,
    none: (rest) => `Every open dossier has moved within the last ${workingDays(rest)}`,
    subtitle: (rest) => `Dossiers that have not moved for ${workingDays(rest)} or more, by procedure`,
    heading: "Not moving",
    office: "Waiting for the office",
    lengths: "Age: median · oldest",
    median_age: "Median age (days)",
    oldest_age: "Oldest (days)",
    applicant: "Waiting for the applicant",
    label: (still, open) => `${still} of ${open}`,
    caution:
      "A dossier moves when the office acts, when somebody else gets it, when it is extended, and when its clock stops or goes on. What waits for the applicant is not the office's doing; the rest is worth a question before it is overdue.",
    foot: (office, still) => `${office} waiting for the office, of ${still} not moving`,
  },
};
