const plural = new Intl.PluralRules("en-GB");
const of = (count, number, one, other) => `${count} ${plural.select(Number(number)) === "one" ? one : other}`;
const days = (count, number) => of(count, number, "working day", "working days");
const became = (alike, number, whose, late) =>
  `Of ${of(alike, number, "dossier", "dossiers")} ${whose} that ${plural.select(number) === "one" ? "was" : "were"} still open with as much time left, ${late} became late.`;

export default {
  headline: {
    begin: "Can still be saved: ",
    end: (count, number) =>
      ` ${plural.select(count) === "one" ? "dossier" : "dossiers"} in time, with ${days(String(number), number)} or less to go`,
  },
  lead: "All dossiers below are still in time. Ask who holds them, those with fewest days first, rather than asking once they are overdue.",
  within: "Time left",
  anyTime: "Any time",
  atMost: (count, number) => (number === "0" ? "No whole working day" : `At most ${days(count, number)}`),
  left: (count, number) => (number === 0 ? "No whole day left" : `${of(count, number, "day", "days")} left`),
  soon: {
    title: (count, number, expected) =>
      expected ? `As things usually go, about ${expected} of these ${count} become late` : `${count} are still in time`,
    none: "No dossier is about to be late",
    subtitle: (day) => `Dossiers in time by the working days left after ${day}`,
    left: "Left",
    open: "In time",
    expected: "Become late as usual",
    label: (open, expected) => `${open} · ≈ ${expected}`,
    cut: (count) => `Only the ${count} with least time are counted; the XLSX file has all.`,
    caution:
      "The dark part is how many become late if all goes as in the past year: the sum of the chances of each. It is an estimate of where to begin, and no verdict on anybody.",
    foot: (count, open) => `${count} about to be late of ${open} open`,
  },
  list: {
    title: "Which dossiers, and who has them?",
    subtitle: "Least time left first, then by holder; choose a chance to see what it is taken from",
    held: "There for",
    days: (count, number) => of(count, number, "day", "days"),
    chance: "Chance to be late",
    cut: (count) => `The ${count} with least time are listed; the XLSX file has all.`,
    caution:
      "Days left are working days after the day of the figures, up to the due date. Who holds a dossier is who can do the next thing.",
    foot: (count) => `${count} listed`,
  },
  chance: {
    PROCEDURE_AND_UNIT: (alike, number, late) => became(alike, number, "of this procedure at this unit", late),
    PROCEDURE: (alike, number, late) => became(alike, number, "of this procedure", late),
    FIELD: (alike, number, late) => became(alike, number, "of this field", late),
    ALL: (alike, number, late) => became(alike, number, "of all procedures", late),
  },
};
