import compared from "./pl.compared.js";
import { sentence } from "../lib/sentence.js";
import backlog from "./pl.backlog.js";
import definition from "./pl.definition.js";
import explore from "./pl.explore.js";
import flows from "./pl.flows.js";
import { headline } from "./pl.headline.js";
import lateness from "./pl.lateness.js";
import { dimensions, values } from "./pl.names.js";
import { dossiers, ofDays, plural } from "./pl.plural.js";
import procedure from "./pl.procedure.js";
import quality from "./pl.quality.js";
import report from "./pl.report.js";
import side from "./pl.side.js";
import trend from "./pl.trend.js";
import waits from "./pl.waits.js";
import wards from "./pl.wards.js";
import workload from "./pl.workload.js";

const UNITS = ["jednostka", "jednostki", "jednostek"];

export default {
  headline,
  dimensions,
  values,
  side,
  compared,
  backlog,
  definition,
  flows,
  trend,
  explore,
  lateness,
  procedure,
  quality,
  report,
  waits,
  workload,
  brand: "Đúng Hạn",
  signOut: "Wyloguj",
  signIn: {
    title: "Logowanie",
    name: "Nazwa",
    password: "Hasło",
    enter: "Zaloguj",
    readyMade: "Wersja próbna na tym komputerze: wybierz rolę.",
    roles: {
      council: "Radny gminy Kim Long",
      city: "Władze miasta",
      analyst: "Analityk",
      admin: "Administrator",
    },
  },
  navigation: "Strony",
  pinned: (generation) => `To dane publikacji ${generation}, a nie najnowszej.`,
  unpin: "Do najnowszej",
  permalink: "Odnośnik",
  permalinkTitle: (generation) => `Odnośnik, który pokaże to samo, według publikacji ${generation}`,
  forbidden: "To konto nie ma tu wglądu",
  forbiddenFor: (name) =>
    `Zalogowano jako ${name}. Wybierz inną stronę albo zaloguj się na konto, które ma wgląd.`,
  otherAccount: "Zaloguj się na inne konto",
  skip: "Do głównej treści",
  pages: {
    ward: "Moja gmina",
    wards: "Gminy",
    lateness: "Tuż przed terminem",
    procedure: "Procedura",
    bottlenecks: "Wąskie gardła",
    workload: "Obciążenie",
    explore: "Eksploracja",
    reports: "Sprawozdania",
    quality: "Jakość danych",
    definitions: "Definicje",
  },
  languages: { vi: "Tiếng Việt", en: "English", pl: "Polski" },
  filters: {
    title: "Wybór danych",
    unit: "Jednostka",
    period: "Okres",
    field: "Dziedzina",
    group: "Grupa porównawcza",
    from: "Od",
    to: "Do",
    wholePeriod: (day) => `Od ${day}`,
    otherPeriod: "Inne daty…",
    allUnits: "Wszystkie jednostki",
    allFields: "Wszystkie dziedziny",
    allGroups: "Wszystkie grupy",
  },
  kinds: { WARD: "Gminy miejskie", COMMUNE: "Gminy wiejskie" },
  groups: {
    URBAN: "Centrum miasta",
    PERI_URBAN: "Okolice miasta",
    LOWLAND: "Niziny i wybrzeże",
    MOUNTAIN: "Góry",
  },
  sides: {
    RECEIVING: "według jednostki przyjmującej",
    RESOLVING: "według jednostki rozstrzygającej",
  },
  columns: {
    name: "Procedura",
    procedure: "Kod",
    field: "Dziedzina",
    week: "Tydzień od",
    unit: "Jednostka",
    group: "Grupa",
  },
  unitsTogether: (count) => `${count} ${plural(count, UNITS)}`,
  asOf: (day) => `Dane do końca dnia ${day}`,
  generation: (number) => `publikacja ${number}`,
  ask: "Zapytaj:",
  reading: "Jak to czytać",
  table: "Tabela",
  definitions: "Definicje",
  wholePage: "Dane całej strony (XLSX)",
  empty: "W tym okresie nie ma jeszcze żadnych spraw.",
  nothingToDivide: "– : nie ma spraw, z których można by liczyć udział.",
  smallNumbers: (small) => `Szare liczby: mniej niż ${small} spraw, za mało do porównań.`,
  partialWeek: "* Niepełny tydzień.",
  shown: (shown, all) => `Pokazano ${shown} z ${all} procedur; plik CSV ma wszystkie.`,
  loading: "Wczytywanie danych…",
  failed: "Nie udało się wczytać danych",
  retry: "Spróbuj ponownie",
  because: {
    400: "Pytania z adresu tej strony nie da się użyć. Wybierz powyższe filtry jeszcze raz.",
    401: "Nazwa lub hasło są błędne.",
    404: "Nie ma tego, o co zapytano. Być może ta publikacja jeszcze tego nie zawiera.",
    429: "Było zbyt wiele zapytań w ciągu minuty. Odczekaj chwilę i wybierz „Spróbuj ponownie”.",
    503: "Serwer jest zajęty albo jeszcze nie jest gotowy. Odczekaj chwilę i wybierz „Spróbuj ponownie”.",
    504: "To pytanie trwa zbyt długo. Wybierz krótszy okres, a potem „Spróbuj ponownie”.",
    other: "Serwer nie może odpowiedzieć. Wybierz „Spróbuj ponownie”; jeśli to nie pomoże, powiadom administratora.",
  },
  unreachable: "Serwer nie odpowiada. Sprawdź połączenie i wybierz „Spróbuj ponownie”.",
  stale: (moment) => `Przygaszone dane poniżej wczytano wcześniej, ${moment}.`,
  news: (period, day) => `Wczytano dane za okres ${period}, do końca dnia ${day}.`,
  unknownUnit: (code) => `Żadna jednostka nie ma kodu ${code}. Wybierz jednostkę z listy.`,
  chartAria: (title) => `${title} – te same liczby ma tabela za wykresem.`,
  sortBy: (column) => `Sortuj: ${column}`,
  overdueNow: {
    some: (count, takenOver, name) =>
      takenOver
        ? `${dossiers(count)} po terminie, w tym przejęte od dawnych jednostek: ${takenOver}; najczęściej: ${name}`
        : `${dossiers(count)} po terminie, najczęściej: ${name}`,
    none: "Żadna sprawa nie jest po terminie",
    subtitle: (day) => `Sprawy w toku według procedury, na koniec dnia ${day}`,
    overdue: "Po terminie",
    waiting: "Nie po terminie",
    paused: (count) => `${count} ${plural(count, ["wstrzymana", "wstrzymane", "wstrzymanych"])}`,
    caution:
      "Najpierw spójrz na lewe słupki: to ludzie, którzy czekają dłużej, niż im obiecano. Sprawy wstrzymane czekają na dokumenty lub opłatę, więc nie są po terminie. Wykres nie mówi, czyja to wina.",
    notMoving: (count, open, days, paused) =>
      `Bez ruchu od ${ofDays(days)} lub dłużej: ${count} z ${open} spraw w toku${paused ? `, w tym wstrzymane: ${paused}` : ""}.`,
    allMoving: (days) => `Żadna sprawa nie jest bez ruchu od ${ofDays(days)} lub dłużej.`,
    ask: "U kogo są sprawy po terminie, czego brakuje i kto zawiadomił ludzi?",
    foot: (overdue, open) => sentence`${overdue} po terminie z ${open} w toku`,
  },
  procedures: {
    title: "Które procedury najczęściej się spóźniają, a które to najwięcej pracy?",
    subtitle: "Obciążenie i sprawy po terminie według procedury",
    workload: "Obciążenie",
    late: "Po terminie",
    own: (share, fraction) =>
      `Bez przejętych od dawnych jednostek: ${share} po terminie (${fraction}).`,
    caution:
      "Obie kolumny mają własne skale: czytaj liczby na końcach. Długie procedury, które przechodzą przez kilka urzędów, łatwiej się spóźniają; dużo pracy to nie zła praca.",
    ask: "Na którym etapie czekają procedury z największą liczbą spraw po terminie i kto może to odblokować?",
    foot: (resolved, workload) => `załatwiono ${resolved} przy obciążeniu ${workload}`,
  },
  wards,
};
