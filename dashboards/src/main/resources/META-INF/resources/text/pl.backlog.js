import { dossiers, ofDays, plural } from "./pl.plural.js";

const days = (count) => `${count} ${plural(count, ["dzień roboczy", "dni robocze", "dni roboczych"])}`;

/** What is open: how old, how late, how long at rest. */
export default {
  counts: {
    about_to_be_late: ({ within }) => `W terminie, zostało najwyżej: ${days(within)}`,
    age_up_to_5: () => "W toku do 5 dni roboczych",
    age_6_to_10: () => "W toku 6–10 dni roboczych",
    age_11_to_20: () => "W toku 11–20 dni roboczych",
    age_21_to_40: () => "W toku 21–40 dni roboczych",
    age_over_40: () => "W toku ponad 40 dni roboczych",
    overdue_up_to_5: () => "Po terminie do 5 dni roboczych",
    overdue_6_to_10: () => "Po terminie 6–10 dni roboczych",
    overdue_11_to_20: () => "Po terminie 11–20 dni roboczych",
    overdue_over_20: () => "Po terminie ponad 20 dni roboczych",
    not_moving: ({ rest }) => `Bez ruchu od ${ofDays(rest)} lub dłużej`,
    not_moving_paused: ({ rest }) => `Bez ruchu od ${ofDays(rest)} lub dłużej, czeka na wnioskodawcę`,
  },
  columns: {
    accepted_day: "Przyjęto",
    age: "Wiek (dni robocze)",
    last_moved: "Ostatni ruch",
  },
  left: (count) => `zostało: ${days(count)}`,
  over: (count) => `po terminie: ${days(count)}`,
  bands: { up_to: (last) => `≤ ${last}`, over: (last) => `> ${last}` },
  ages: {
    title: (open, _, old) => `W toku: ${dossiers(open)}, w tym ponad 20 dni roboczych: ${old}`,
    none: "Żadna sprawa nie jest w toku",
    subtitle: (day) => `Sprawy według wieku, na koniec dnia ${day}`,
    band: "Dni robocze",
    of: "Sprawy",
    count: "Ile",
    age: "W toku, dni robocze od przyjęcia",
    overdue: "W tym po terminie, o tyle dni roboczych",
    caution:
      "Kolumny po prawej to najstarsza praca: pytaj, dlaczego jeszcze tam jest. Wiek obejmuje przerwy; przejęte sprawy liczą się od dnia przejęcia. Wiele młodych spraw to tylko znak, że pracy jest dużo.",
    foot: (overdue, open) => `po terminie: ${overdue} z ${open} w toku`,
  },
  still: {
    title: (count, _, open, rest) => `Bez ruchu od ${ofDays(rest)} lub dłużej: ${count} z ${open} spraw w toku`,
    none: (rest) => `Żadna sprawa nie jest bez ruchu od ${ofDays(rest)} lub dłużej`,
    subtitle: (rest) => `Sprawy bez ruchu od ${ofDays(rest)} lub dłużej, według procedury`,
    heading: "Bez ruchu",
    office: "Czeka na urząd",
    lengths: "Wiek: mediana · najstarsza",
    median_age: "Mediana wieku (dni)",
    oldest_age: "Najstarsza (dni)",
    applicant: "Czeka na wnioskodawcę",
    label: (still, open) => `${still} z ${open}`,
    caution:
      "Sprawa rusza się, gdy urząd coś zrobi, gdy dostanie ją ktoś inny, gdy przedłuży się jej termin oraz gdy jej zegar staje lub rusza. Czekanie na wnioskodawcę nie jest winą urzędu; o resztę warto zapytać, zanim będzie po terminie.",
    foot: (office, still) => `czeka na urząd: ${office} z ${still} bez ruchu`,
  },
};
