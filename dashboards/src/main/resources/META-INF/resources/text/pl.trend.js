import { sentence } from "../lib/sentence.js";

export default {
  title: ({ rate, overdue }) =>
    `${rate ? `${rate} w terminie, licząc zaległe` : "Nie załatwiono żadnej sprawy"}; na koniec po terminie: ${overdue ?? "żadna"}`,
  subtitle: "Terminowość w każdym tygodniu, licząc sprawy na koniec po terminie, i jej granice kontrolne",
  rate: "W terminie, licząc sprawy zaległe",
  stock: "Po terminie na koniec tygodnia",
  mean: "średnia",
  limits: "granice",
  signals: (weeks) => `Niezwykłe, nie tylko przypadkowe: tygodnie od ${weeks}.`,
  steady: "Tygodnie wahają się jak zwykle; nic nie wskazuje na zmianę.",
  own: ({ rate, fraction, overdue }) =>
    `Bez przejętych od dawnych jednostek: ${rate ? `${rate} w terminie (${fraction})` : "żadnej nie załatwiono"}, na koniec po terminie: ${overdue ?? "żadna"}.`,
  caution:
    "Między granicami punkty wahają się przypadkowo: nie chwal ani nie gań takiego tygodnia. Sprawy zaległe liczą się w każdym tygodniu na nowo: odkładanie ich nie poprawia wskaźnika, a tydzień zwykle wypada niżej niż cały okres.",
  ask: "Co wydarzyło się w niezwykłym tygodniu i czy trwa nadal?",
  foot: (decided, official, ofResolved) =>
    sentence`w terminie ${decided}; wskaźnik urzędowy, tylko z załatwionych: ${official} (${ofResolved})`,
  zoomed: "Skala wskaźnika nie zaczyna się od 0.",
  trial: (points) => `Granice próbne: dotąd ${points} tyg., potrzeba 12.`,
  hollow: "Puste punkty: tygodnie niepełne; nie liczą się do granic.",
  mark: (number, day, what) => `Linia ${number}, ${day}: ${what}.`,
  kinds: {
    UNIT_BEGAN: () => "jednostka rozpoczęła pracę",
    CLOCK_POLICY: (act) => `czas liczy się według innej zasady (${act})`,
    LIMIT_CHANGED: () => "procedura ma inny termin",
  },
  anew: "Za linią granice liczy się od nowa.",
  columns: { lower: "Dolna granica", mean: "Średnia", upper: "Górna granica", signal: "Sygnał" },
  rules: {
    OUTSIDE_LIMITS: "poza granicami",
    TREND: "siedem tygodni z rzędu w górę lub w dół",
    NEAR_LIMITS: "dwa z trzech tygodni blisko granicy",
    RUN: "siedem tygodni po jednej stronie średniej",
  },
  tooltip: (week, rate, official, stock) =>
    `Tydzień od ${week}\nw terminie ${rate}\nurzędowo ${official}\npo terminie ${stock}`,
};
