import { plural } from "./en.plural.js";
import { sentence } from "../lib/sentence.js";

const stillOverdue = (count) => (count ? `${count} overdue at the end` : "none overdue at the end");

export default {
  title: ({ rate, overdue }) =>
    `${rate ? `${rate} on time, counting those still overdue` : "No dossier was resolved"}; ${stillOverdue(overdue)}`,
  subtitle: "On-time rate of each week, counting what is overdue at its end, and its control limits",
  rate: "On time, counting those overdue at its end",
  stock: "Overdue at the end of the week",
  mean: "mean",
  limits: "limits",
  signals: (weeks) => `Unusual, by more than chance: the weeks from ${weeks}.`,
  steady: "The weeks vary as they always do; there is no sign of change.",
  own: ({ rate, fraction, overdue }) =>
    `Without inherited dossiers: ${rate ? `${rate} on time (${fraction})` : "none resolved"}, ${stillOverdue(overdue)}.`,
  caution:
    "Between the limits points vary by chance: neither praise nor blame such a week. What stays overdue counts again each week: leaving it open does not lift the rate, and weeks mostly lie below the whole period.",
  ask: "What happened in the unusual week, and does it go on?",
  foot: (decided, official, ofResolved) =>
    sentence`${decided} on time; official rate, of resolved dossiers only: ${official} (${ofResolved})`,
  zoomed: "The scale of rates does not begin at 0.",
  trial: (points) => `Trial limits: ${points} ${plural(points, ["week", "weeks"])} so far, 12 are needed.`,
  hollow: "Hollow points: weeks that are not whole; they are in no limit.",
  mark: (number, day, what) => `Line ${number}, ${day}: ${what}.`,
  kinds: {
    UNIT_BEGAN: () => "the unit began to work",
    CLOCK_POLICY: (act) => `time is counted by another rule (${act})`,
    LIMIT_CHANGED: () => "the procedure has another limit",
  },
  anew: "After a line the limits begin anew.",
  columns: { lower: "Lower limit", mean: "Mean", upper: "Upper limit", signal: "Signal" },
  rules: {
    OUTSIDE_LIMITS: "outside the limits",
    TREND: "seven weeks up or down in a row",
    NEAR_LIMITS: "two of three weeks near a limit",
    RUN: "seven weeks on one side of the mean",
  },
  tooltip: (week, rate, official, stock) =>
    `Week from ${week}\non time ${rate}\nofficial ${official}\noverdue ${stock}`,
};
