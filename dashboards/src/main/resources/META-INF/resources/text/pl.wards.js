export default {
  headline: "Czym różnią się gminy?",
  lead: "Każde miejsce ma własną pracę i własne liczby. Ta strona zestawia je, aby pytać tam, gdzie trzeba, a nie po to, aby tworzyć ranking.",
  inherited:
    "Wykres i wskaźniki liczą tylko własne sprawy jednostki; przejęte od dawnych jednostek stoją osobno w dwóch ostatnich kolumnach, bo za wcześniejsze opóźnienia nie odpowiada nowa jednostka.",
  inheritedOverdue: "Przejęte, po terminie",
  dots: (units, share) => `${units}: ${share} spraw po terminie`,
  dotsNone: "Nie ma jeszcze spraw załatwionych ani po terminie",
  dotsSubtitle: "Udział spraw po terminie w każdej jednostce, bez przejętych, według nazwy",
  dotsCaution:
    "Puste kółka: mniej niż 30 spraw, co jeszcze nic nie mówi. Jednostki z wieloma sprawami gruntowymi mają zwykle wyższe udziały; różnica poniżej jednego punktu procentowego może być przypadkowa.",
  line: (share) => `Razem ${share}`,
  foot: (fraction) => `po terminie: ${fraction}, bez przejętych`,
  tableTitle: "Liczby każdej jednostki",
  tableSubtitle: "Według nazwy; wybierz kolumnę, aby sortować",
  tableCaution:
    "Pod każdym wskaźnikiem stoją sprawy, które za nim stoją. Przyjęte i internetowe są według jednostki przyjmującej, pozostałe kolumny według rozstrzygającej. Terminowość, w toku i po terminie nie obejmują przejętych.",
};
