import { plural } from "./pl.plural.js";

const DAYS = ["dzień roboczy", "dni robocze", "dni roboczych"];
const days = (count) => `${count} ${plural(count, DAYS)}`;
const left = (number) =>
  number === 0
    ? "nie został ani jeden cały dzień roboczy"
    : `${plural(number, ["został", "zostały", "zostało"])} najwyżej ${days(number)}`;
const became = (alike, whose, late) =>
  `Z ${alike} ${plural(alike, ["sprawy", "spraw", "spraw"])} ${whose}, które z tyloma dniami w zapasie były jeszcze w toku, spóźniło się ${late}.`;
/** The chance is not quite this share where wider history has a say in it: who reads both should know why. */
const drawn = (...counts) =>
  `${became(...counts)} Podane ryzyko jest przesunięte w stronę szerszej historii, aby kilka spraw nie decydowało samo.`;

export default {
  headline: {
    begin: "Jeszcze do uratowania: ",
    end: (count, number) =>
      ` ${plural(count, ["sprawa", "sprawy", "spraw"])} w terminie${number === undefined ? "" : `, do którego ${left(number)}`}`,
  },
  lead: "Wszystkie poniższe sprawy są jeszcze w terminie. Pytaj tych, którzy je trzymają, zaczynając od najpilniejszych, zamiast pytać, gdy już będą po terminie.",
  within: "Zostało",
  anyTime: "Dowolnie długo",
  atMost: (count, number) => (number === "0" ? "Ani jeden cały dzień roboczy" : `Najwyżej ${days(count)}`),
  left: (count, number) => (number === 0 ? "Ani jeden dzień" : `${count} ${plural(count, ["dzień", "dni", "dni"])}`),
  soon: {
    title: (count, _, expected) =>
      expected ? `Jeśli pójdzie jak zwykle, spóźni się około ${expected} z tych ${count}` : `W terminie: ${count}`,
    none: "Żadnej sprawie nie kończy się termin",
    subtitle: (day) => `Sprawy w terminie według dni roboczych, które zostały po dniu ${day}`,
    left: "Zostało",
    open: "W terminie",
    expected: "Oczekiwane spóźnienia",
    label: (open, expected) => `${open} · ≈ ${expected}`,
    cut: (count) => `Policzono tylko ${count} najpilniejszych; plik XLSX ma wszystkie.`,
    caution:
      "Ciemna część to liczba spraw, które się spóźnią, jeśli wszystko pójdzie jak w minionym roku: suma prawdopodobieństw każdej z nich. To szacunek, od czego zacząć, a nie wyrok na kogokolwiek.",
    foot: (count, open) => `kończy się termin: ${count} z ${open} w toku`,
  },
  list: {
    title: "Które to sprawy i kto je ma?",
    subtitle: "Najpilniejsze najpierw, potem według tego, u kogo są; wybierz ryzyko, aby zobaczyć, skąd się bierze",
    held: "Na miejscu od",
    days: (count) => `${count} ${plural(count, ["dnia", "dni", "dni"])}`,
    chance: "Ryzyko spóźnienia",
    cut: (count) => `Pokazano ${count} najpilniejszych; plik XLSX ma wszystkie.`,
    caution:
      "Dni, które zostały, to dni robocze po dniu danych, do dnia terminu włącznie. Kto trzyma sprawę, ten może zrobić następny krok.",
    foot: (count) => `na liście: ${count}`,
  },
  chance: {
    PROCEDURE_AND_UNIT: (alike, _, late) => drawn(alike, "tej procedury w tej jednostce", late),
    PROCEDURE: (alike, _, late) => drawn(alike, "tej procedury", late),
    FIELD: (alike, _, late) => drawn(alike, "tej dziedziny", late),
    ALL: (alike, _, late) => became(alike, "wszystkich procedur", late),
  },
};
