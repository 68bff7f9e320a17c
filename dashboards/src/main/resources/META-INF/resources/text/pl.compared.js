/** Where nothing is outside: of no place, of one. */
const INSIDE = ["żadne miejsce nie ma dość spraw do porównania", "jedyne porównane miejsce jest w granicach 99,8 %"];
const inside = (all) => INSIDE[all] ?? `wszystkie miejsca są w granicach 99,8 % (${all})`;

const outside = (limit) => ({
  ABOVE: `poza granicami ${limit}, powyżej`,
  BELOW: `poza granicami ${limit}, poniżej`,
});

export default {
  lead: "Każde miejsce ma własną pracę i własną liczbę spraw. Ta strona pyta, które różnią się bardziej, niż tłumaczy przypadek i rodzaj pracy, aby pytać tam, gdzie trzeba. Nie tworzy rankingu.",
  judged: (units) => `Dość spraw do porównania: ${units}.`,
  above: (count) =>
    `Po uwzględnieniu rodzaju pracy więcej spraw po terminie, niż dopuszczają granice kontrolne 99,8 % (${count}):`,
  below: (count) => `Mniej, także poza granicami (${count}):`,
  noneAbove: "Po uwzględnieniu rodzaju pracy żadne miejsce nie ma więcej spraw po terminie, niż dopuszczają granice kontrolne 99,8 %.",
  explained: (count) => `Tylko bez jego uwzględnienia poza granicami: ${count}; może to tłumaczyć rodzaj pracy.`,
  noReference: "Za mało miejsc ma dość spraw, aby je porównać.",
  measure: "Porównaj według",
  mixTitle: (beyond, all) =>
    beyond > 0
      ? `Po uwzględnieniu rodzaju pracy poza granicami 99,8 %: ${beyond} z ${all}`
      : `Po uwzględnieniu rodzaju pracy ${inside(all)}`,
  mixSubtitle: "Sprawy po terminie, podzielone przez liczbę oczekiwaną przy tym rodzaju pracy",
  mixCaution:
    "1,00 to tyle, ile wszystkie porównywane miejsca mają razem dla tych samych procedur (rzadkie według dziedziny), kanałów i źródeł. Między liniami ciągłymi miejsce nie różni się bardziej, niż tłumaczą przypadek i zwykłe różnice między miejscami: nie porównuj punktów ze sobą. Punkt poza nimi to powód, by zapytać dlaczego.",
  shareTitle: (beyond, all) =>
    beyond > 0
      ? `Bez uwzględnienia rodzaju pracy poza granicami 99,8 %: ${beyond} z ${all}`
      : `Bez uwzględnienia rodzaju pracy ${inside(all)}`,
  shareCaution:
    "Ten wykres nie wie, że trudne sprawy, jak gruntowe, łatwiej się spóźniają. Miejsca o małej liczbie spraw wahają się bardziej, więc granice rozchodzą się w lewo.",
  mapTitle: "Czy miejsca poza granicami leżą obok siebie?",
  mapCaution:
    "Każde pole to gmina, mniej więcej tam, gdzie leży; liczba to stan rzeczywisty podzielony przez oczekiwany. Sąsiedzi poza granicami mogą czekać na ten sam urząd.",
  tableTitle: "Każde miejsce wobec tego, czego należało oczekiwać",
  tableCaution:
    "Według nazwy, nie według rangi: przedziały dwóch miejsc zwykle się pokrywają. Oczekiwane to sprawy po terminie, gdyby każdy rodzaj pracy spóźniał się tu jak we wszystkich porównywanych miejscach razem.",
  map: "Mapa gmin",
  signs: "▲ więcej, ▼ mniej niż oczekiwano, poza granicami 95 %; dwa znaki: poza granicami 99,8 %.",
  shortName: (name) => name.replace(/ (Ward|Commune)$|^(Phường|Xã) /, ""),
  ofAll: "Granice i liczby oczekiwane obliczono tylko z gmin wybranej grupy.",
  noPrevious: "– w kolumnie od poprzedniego okresu: brak danych z tego okresu.",
  none: "brak spraw",
  few: "mało spraw",
  observed: "Po terminie / oczekiwane",
  ratio: "Iloraz (przedział 95 %)",
  verdict: "Wobec granic",
  change: "Od poprzedniego okresu (punkty)",
  against: (observed, expected) => `${observed} / ${expected}`,
  interval: (value, low, high) => `${value} (${low} – ${high})`,
  inside: "w granicach",
  outside: { 95: outside("95 %"), 998: outside("99,8 %") },
  small: "mało spraw, nie porównano",
  unknown: "–",
  limits: "Linia przerywana: granice 95 %; ciągła: 99,8 %; obie uwzględniają, że miejsca różnią się z natury.",
  hollow: "Puste kółko: za mało spraw do porównania.",
  asExpected: "tyle, ile oczekiwano",
  expected: "Oczekiwana liczba spraw po terminie",
  decided: "Sprawy załatwione lub po terminie",
  together: (share) => `Razem ${share}`,
  mixTooltip: (name, observed, expected, ratio) => `${name}\n${observed} po terminie, oczekiwano ${expected}\niloraz ${ratio}`,
  shareTooltip: (name, share, fraction) => `${name}\n${share} (${fraction})`,
  foot: (n, N, units) => `${units}: ${n}/${N}`,
};
