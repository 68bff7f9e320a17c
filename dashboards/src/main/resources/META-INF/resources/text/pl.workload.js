import { plural } from "./pl.plural.js";

const TITLE = ({ workload, resolved, open }) => `Załatwiono ${resolved} przy obciążeniu ${workload}, zostało ${open}`;
const CAME = "Do zrobienia";
const WENT = "Załatwione · zostało";
const NONE = "W tym okresie nie było pracy";
const rest = (resolved, open) => `${resolved} · zostało ${open}`;
const foot = (resolved, workload) => `załatwiono ${resolved} przy obciążeniu ${workload}`;

export default {
  headline: "Ile jest do zrobienia, a ile zrobiono?",
  lead: "Według jednostki rozstrzygającej: co było na początku, co przejęto i przyjęto, co załatwiono i co zostało. Dużo pracy to nie zła praca.",
  procedures: {
    title: ({ per100, ...all }) => (per100 ? `${TITLE(all)}; na każde 100 przyjętych załatwia się ${per100}` : TITLE(all)),
    none: NONE,
    subtitle: "Sprawy według procedury",
    came: CAME,
    went: WENT,
    rest,
    caution:
      "Porównuj obie strony wiersza: gdzie zostało dużo z tego, co było do zrobienia, praca się piętrzy. Strony różnią się o to, co wycofano, umorzono lub przekazano.",
    foot,
  },
  units: {
    title: TITLE,
    none: NONE,
    subtitle: "Sprawy każdej jednostki, w kolejności nazw",
    came: CAME,
    went: WENT,
    rest,
    caution:
      "W kolejności nazw, nie zasług: jednostki różnią się liczbą ludzi i rodzajem procedur. Sprawiedliwe porównanie jest na stronie Gminy.",
    foot,
  },
  officers: {
    title: "Urzędnicy jednostki",
    subtitle: "Czynności w tygodniu; pseudonimy, w ich kolejności",
    officer: "Urzędnik",
    none: "W tym okresie nie zapisano czynności z nazwą urzędnika.",
    ownOnly: "Widzą to tylko konta tej jednostki i nikogo się nie szereguje.",
    caution:
      "Aby równo dzielić pracę, nie aby porównywać ludzi: jedna trudna sprawa może zająć tydzień i być jedną czynnością. Puste pole: żadnej czynności w tym tygodniu, może urlop.",
    foot: (count) => `${count} ${plural(count, ["urzędnik", "urzędników", "urzędników"])}`,
  },
};
