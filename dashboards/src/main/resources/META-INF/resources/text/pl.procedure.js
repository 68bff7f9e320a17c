import { dossiers, ofDays, plural } from "./pl.plural.js";

const DAYS = ["dzień roboczy", "dni robocze", "dni roboczych"];
const days = (count) => `${count} ${plural(count, DAYS)}`;

const half = (count, number) =>
  number === 0 ? "Połowę załatwia się w dniu przyjęcia" : `Połowę załatwia się w ciągu ${ofDays(count)}`;

export default {
  headline: (name) => `${name}: dlaczego to tak długo trwa?`,
  mostLate: "Ta z największą liczbą spraw po terminie",
  accepted: (period) => `W okresie ${period} przyjęto `,
  dossiers: (number) => ` ${plural(number, ["sprawę", "sprawy", "spraw"])}, nie licząc przejętych`,
  median: (count, number) => `${half(count, number)}.`,
  noMedian: "Dotąd załatwiono mniej niż połowę.",
  afterLimit: (limit, share) => `Gdy mija termin – ${limit} – ${share} nadal jest w toku.`,
  stillOpen: (count) => `W toku: ${dossiers(count)}.`,
  limit: (limit) => `Termin: ${limit}`,
  limits: (list) => `Terminy w chwili przyjęcia: ${list}.`,
  manyLimits: (drawn, all) => `Różnych terminów jest ${all}; narysowano ${drawn} najczęstsze.`,
  limitOf: (limit, count) => `${limit} (${count})`,
  noLimit: "bez terminu",
  limitUnits: {
    WORKING_DAYS: days,
    CALENDAR_DAYS: (count) => `${count} ${plural(count, ["dzień kalendarzowy", "dni kalendarzowe", "dni kalendarzowych"])}`,
    WORKING_HOURS: (count) => `${count} ${plural(count, ["godzina robocza", "godziny robocze", "godzin roboczych"])}`,
    SAME_DAY: () => "tego samego dnia",
  },
  took: {
    title: (late, _, share, all) => `Po terminie: ${late} z ${all} załatwionych spraw (${share})`,
    none: "Nie załatwiono żadnej sprawy",
    empty: "Żadnej z przyjętych spraw jeszcze nie załatwiono.",
    subtitle: "Załatwione sprawy według liczby dni roboczych, bez przerw",
    axis: "dni robocze",
    days: "Dni robocze",
    in_time: "W terminie",
    late: "Po terminie",
    without_due: "Bez terminu",
    caution:
      "Patrz na prawo od terminu: te sprawy trwały dłużej, niż pozwalają przepisy. O spóźnieniu decyduje data obiecana na pokwitowaniu, którą można było przedłużyć, więc niektóre z prawej są w terminie. Spraw w toku tu nie ma: czytaj razem z wykresem obok.",
    foot: (resolved, accepted) => `załatwione: ${resolved} z ${accepted} przyjętych`,
  },
  open: {
    title: (median, number, after) =>
      [
        median === undefined ? "Załatwiono mniej niż połowę" : half(median, number),
        after && `po terminie (${after.limit}) w toku jest nadal ${after.share}`,
      ]
        .filter(Boolean)
        .join("; "),
    none: "Nie przyjęto żadnej sprawy",
    subtitle: "Udział niezałatwionych według dni roboczych od przyjęcia (Kaplan–Meier)",
    share: "Niezałatwione",
    censored: "W toku albo wycofane, umorzone, przekazane",
    atRisk: "Sprawy nadal obserwowane",
    half: (count, number) =>
      number === 0 ? "połowa: tego samego dnia" : `połowa: ${count} ${plural(count, ["dzień", "dni", "dni"])}`,
    keys: {
      curve: "Niezałatwione",
      interval: "Przedział 95 %",
      censored: "Dalej nieobserwowane: w toku, wycofane, umorzone lub przekazane",
    },
    columns: {
      day: "Dzień roboczy",
      at_risk: "Nadal obserwowane",
      resolved: "Załatwione tego dnia",
      censored: "Już nieobserwowane",
      open_share: "Niezałatwione",
      low_95: "95 % od",
      high_95: "95 % do",
    },
    caution:
      "Im szybciej krzywa opada, tym szybciej praca jest zrobiona. Sprawy w toku liczą się jako niezałatwione, więc odkładanie pracy nie poprawia krzywej. Gdzie pasmo jest szerokie, zostało mało spraw: nie wyciągaj wniosków z ogona.",
    foot: (resolved, open, gone) => `załatwione: ${resolved}, w toku: ${open}, wycofane, umorzone lub przekazane: ${gone}`,
  },
  waiting: {
    title: (name, count, all) => `${count} z ${all} spraw w toku jest tutaj: ${name}`,
    none: "Żadna sprawa nie jest już w toku",
    subtitle: (day) => `Sprawy w toku według tego, u kogo są, na koniec dnia ${day}`,
    open: "W toku",
    overdue: "Po terminie",
    in_time: "W terminie",
    paused: "Wstrzymane",
    longest: "Najdłużej",
    lengths: "Dni robocze na miejscu: mediana · najdłużej",
    median_days: "Mediana na miejscu (dni)",
    longest_days: "Najdłużej na miejscu (dni)",
    caution:
      "To ci, którzy mogą działać dziś: pytaj tego, kto trzyma sprawy, nie tylko tego, kto je przyjął. Wstrzymane czekają na wnioskodawcę. Wiele spraw to nie to samo co powolność: patrz też na dni.",
    foot: (open, accepted) => `w toku: ${open} z ${accepted} przyjętych`,
  },
};
