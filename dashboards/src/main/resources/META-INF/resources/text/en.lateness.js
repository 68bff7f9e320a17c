import { dossiers, plural, workingDays } from "./en.plural.js";

const days = (count) => `${count} ${plural(count, ["day", "days"])}`;
const left = (days) => (days === 0 ? "with no whole working day left" : `with at most ${workingDays(days)} left`);
const became = (alike, whose, late) =>
  `Of ${dossiers(alike)} ${whose} that ${plural(alike, ["was", "were"])} still open with as much time left, ${late} became late.`;
/** The chance is not quite this share where wider history has a say in it: who reads both should know why. */
const drawn = (...counts) =>
  `${became(...counts)} The chance shown is drawn towards the wider history, so that a few cases do not decide alone.`;

export default {
  headline: {
    begin: "Can still be saved: ",
    end: (count, number) =>
      ` ${plural(count, ["dossier", "dossiers"])} in time${number === undefined ? "" : `, ${left(number)}`}`,
  },
  lead: "All dossiers below are still in time. Ask who holds them, those with fewest days first, rather than asking once they are overdue.",
  within: "Time left",
  anyTime: "Any time",
  atMost: (count, number) => (number === "0" ? "No whole working day" : `At most ${workingDays(count)}`),
  left: (count, number) => (number === 0 ? "No whole day left" : `${days(count)} left`),
  soon: {
    title: (count, _, expected) =>
      expected
        ? `As things usually go, about ${expected} of these ${count} will become late`
        : `${count} ${plural(count, ["is", "are"])} still in time`,
    none: "No dossier is about to be late",
    subtitle: (day) => `Dossiers in time by the working days left after ${day}`,
    left: "Left",
    open: "In time",
    expected: "Expected to become late",
    label: (open, expected) => `${open} · ≈ ${expected}`,
    cut: (count) => `Only the ${count} with least time are counted; the XLSX file has all.`,
    caution:
      "The dark part is how many will become late if all goes as in the past year: the sum of the chances of each. It is an estimate of where to begin, and no verdict on anybody.",
    foot: (count, open) => `${count} about to be late of ${open} open`,
  },
  list: {
    title: "Which dossiers, and who has them?",
    subtitle: "Least time left first, then by holder; choose a chance to see what it is taken from",
    held: "There for",
    days,
    chance: "Chance of being late",
    cut: (count) => `The ${count} with least time are listed; the XLSX file has all.`,
    caution:
      "Days left are working days after the day of the figures, up to the due date. Who holds a dossier is who can do the next thing.",
    foot: (count) => `${count} listed`,
  },
  chance: {
    PROCEDURE_AND_UNIT: (alike, _, late) => drawn(alike, "of this procedure at this unit", late),
    PROCEDURE: (alike, _, late) => drawn(alike, "of this procedure", late),
    FIELD: (alike, _, late) => drawn(alike, "of this field", late),
    ALL: (alike, _, late) => became(alike, "of all procedures", late),
  },
};
