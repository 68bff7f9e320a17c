import { plural } from "./pl.plural.js";

export default {
  headline: "Na ile można ufać tym danym?",
  fresh: (day, moment, generation) =>
    `Dane do końca dnia ${day}, opublikowane ${moment} (publikacja ${generation}).`,
  sent: (sent, all) => `W tym okresie dane ${plural(sent, ["przesłała", "przesłały", "przesłało"])} ${sent} z ${all} jednostek.`,
  completeness: (silent, all) => {
    if (all === 1) return silent ? "Jednostka nic nie przesłała" : "Jednostka przesłała dane";
    if (silent === 0) return `Dane przesłały wszystkie jednostki (${all})`;
    return `Nic nie ${plural(silent, ["przesłała", "przesłały", "przesłało"])} ${silent} z ${all} jednostek`;
  },
  workingDays: "Dni robocze z danymi, według jednostki",
  completenessCaution:
    "Pusty znak to dzień roboczy, z którego nic nie przyszło: nie dzień bez pracy, lecz dzień, o którym nic nie wiadomo. Dni wolne nie mają znaku.",
  whole: (whole, all) => `wszystkie dni robocze ${plural(whole, ["ma", "mają", "ma"])} ${whole} z ${all} jednostek`,
  known: "są dane",
  missing: "nic nie przyszło",
  daysWithData: "Dni z danymi",
  ofWorkingDays: "Dni robocze",
  lastDay: "Ostatni dzień z danymi",
  silent: "nic nie przyszło",
  findings: (kinds) => `Anomalie w danych: ${kinds} ${plural(kinds, ["rodzaj", "rodzaje", "rodzajów"])}`,
  noFindings: "Nie znaleziono anomalii",
  findingsOf: "Anomalie spraw i pracy",
  findingsCaution:
    "Anomalia to coś, o co warto zapytać, a nie wina. Wybierz n, aby zobaczyć wiersze. Żadnej sprawy nie pomija się przez to w miarach, chyba że mówi tak definicja.",
  kinds: (count) => `szukano ${count} ${plural(count, ["rodzaju", "rodzajów", "rodzajów"])}`,
  finding: "Anomalia",
  share: "Udział",
  expected: "Przy równym rozkładzie",
  definition: "Oznacza",
  runs: (moment) => (moment ? `Ostatnie wczytanie: ${moment}` : "Jeszcze nic nie wczytano"),
  runsOf: "Wczytania danych",
  runsCaution: "Każdy odczytany wiersz przyjęto, był już znany albo go odrzucono: żaden nie ginie.",
  rejectedIn: (count, runs) => `odrzucone wiersze: ${count} (ostatnie wczytania: ${runs})`,
  ofAnalysts: "Ta część jest dla kont analityków i administratorów.",
  run: "Nr",
  started: "Początek",
  source: "Źródło",
  state: "Wynik",
  message: "Uwaga",
  runStates: {
    STARTED: "trwa",
    PUBLISHED: "opublikowane",
    NOTHING_NEW: "nic nowego",
    FAILED: "nieudane",
  },
  counts: {
    rows_read: "Odczytane",
    accepted: "Przyjęte",
    duplicate: "Znane",
    rejected: "Odrzucone",
    dossiers: "Sprawy",
    generation: "Publikacja",
  },
  rejected: "Wiersze, których nie można było przyjąć, i dlaczego",
  noRejected: "Nie odrzucono żadnego wiersza",
  rejectedOf: "Plik, wiersz, kolumna, powód",
  rejectedCaution: "Popraw je u źródła i prześlij ponownie: przyjmie je następne wczytanie.",
  firstRows: (count) => `pierwsze wiersze: ${count}`,
  allRows: (count) => `wierszy: ${count}`,
  file: "Plik",
  line: "Wiersz",
  column: "Kolumna",
  reason: "Powód",
  content: "Treść",
};
