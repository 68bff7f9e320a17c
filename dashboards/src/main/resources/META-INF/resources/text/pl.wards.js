export default {
  headline: "Czym różnią się gminy?",
  inherited:
    "Tabela liczy tylko własne sprawy jednostki; przejęte od dawnych jednostek stoją osobno w dwóch ostatnich kolumnach, bo za wcześniejsze opóźnienia nie odpowiada nowa jednostka.",
  inheritedOverdue: "Przejęte, po terminie",
  tableTitle: "Liczby każdej jednostki",
  tableSubtitle: "Według nazwy; wybierz kolumnę, aby sortować",
  tableCaution:
    "Pod każdym wskaźnikiem stoją sprawy, które za nim stoją. Przyjęte i internetowe są według jednostki przyjmującej, pozostałe kolumny według rozstrzygającej.",
};
