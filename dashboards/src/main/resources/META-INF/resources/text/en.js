import definition from "./en.definition.js";
import explore from "./en.explore.js";
import { headline } from "./en.headline.js";
import { dimensions, values } from "./en.names.js";
import quality from "./en.quality.js";
import report from "./en.report.js";
import side from "./en.side.js";
import waits from "./en.waits.js";
import wards from "./en.wards.js";

const plural = new Intl.PluralRules("en-GB");
const dossiers = (count) =>
  `${count} ${plural.select(Number(count)) === "one" ? "dossier" : "dossiers"}`;

export default {
  headline,
  dimensions,
  values,
  side,
  definition,
  explore,
  quality,
  report,
  waits,
  brand: "Đúng Hạn",
  signOut: "Sign out",
  signIn: {
    title: "Sign in",
    name: "Name",
    password: "Password",
    enter: "Sign in",
    readyMade: "A trial on this machine: choose a role.",
    roles: {
      council: "Council member of Kim Long ward",
      city: "City leader",
      analyst: "Analyst",
      admin: "Administrator",
    },
  },
  navigation: "Pages",
  pinned: (generation) => `These are the figures of publication ${generation}, not of the latest one.`,
  unpin: "To the latest",
  permalink: "Link",
  permalinkTitle: (generation) => `A link that shows this again, as of publication ${generation}`,
  forbidden: "This account may not see this",
  forbiddenFor: (name) =>
    `You are signed in as ${name}. Choose another page, or sign in with an account that may.`,
  otherAccount: "Sign in with another account",
  skip: "To the main content",
  pages: {
    ward: "My ward",
    wards: "Wards",
    bottlenecks: "Bottlenecks",
    explore: "Explore",
    reports: "Reports",
    quality: "Data quality",
    definitions: "Definitions",
  },
  languages: { vi: "Tiếng Việt", en: "English", pl: "Polski" },
  filters: {
    title: "Choose figures",
    unit: "Unit",
    period: "Period",
    field: "Field",
    group: "Peer group",
    from: "From",
    to: "To",
    wholePeriod: (day) => `Since ${day}`,
    otherPeriod: "Other dates…",
    allUnits: "All units",
    allFields: "All fields",
    allGroups: "All groups",
    noUnit: "None marked",
  },
  kinds: { WARD: "Wards", COMMUNE: "Communes" },
  groups: {
    URBAN: "Urban core",
    PERI_URBAN: "Peri-urban",
    LOWLAND: "Lowland and coast",
    MOUNTAIN: "Mountains",
  },
  sides: { RECEIVING: "by receiving unit", RESOLVING: "by resolving unit" },
  columns: {
    name: "Procedure",
    procedure: "Code",
    field: "Field",
    week: "Week from",
    unit: "Unit",
    group: "Group",
  },
  unitsTogether: (count) => `${count} wards and communes`,
  asOf: (day) => `Figures to the end of ${day}`,
  generation: (number) => `publication ${number}`,
  reading: "How to read this",
  table: "Table",
  definitions: "Definitions",
  empty: "No dossiers in this period yet.",
  nothingToDivide: "– : no dossiers to take a share of.",
  smallNumbers: (small) => `Grey figures: fewer than ${small} dossiers, too few to compare.`,
  partialWeek: "* Not a whole week.",
  shown: (shown, all) => `${shown} of ${all} procedures shown; the CSV file has all ${all}.`,
  loading: "Loading figures…",
  failed: "The figures could not be loaded",
  retry: "Try again",
  unreachable: "The server cannot be reached. Check the connection, then choose “Try again”.",
  stale: "The dimmed figures below are those loaded before.",
  unknownUnit: (code) => `No unit has the code ${code}. Please choose one from the list.`,
  chartAria: (title) => `${title} – The table after the chart has the same figures.`,
  sortBy: (column) => `Sort by ${column}`,
  overdueNow: {
    some: (count, takenOver, name) =>
      takenOver
        ? `${dossiers(count)} overdue, ${takenOver} of them taken over from former units; most often: ${name}`
        : `${dossiers(count)} overdue, most often: ${name}`,
    none: "No dossier is overdue",
    subtitle: (day) => `Open dossiers by procedure, at the end of ${day}`,
    overdue: "Overdue now",
    waiting: "Not overdue",
    paused: (count) => `${count} paused`,
    caution:
      "Look at the left bars first: people waiting past the promised day. Paused dossiers wait for papers or a payment, so they are not overdue. The chart does not say whose fault it is.",
    foot: (overdue, open) => `${overdue} overdue of ${open} open`,
  },
  timeliness: {
    title: ({ rate, overdue }) =>
      `${rate ? `${rate} of the resolved dossiers were on time` : "No dossier has been resolved"}; ${overdue ? dossiers(overdue) : "none"} overdue at the end`,
    subtitle: "Dossiers per week",
    resolved: "Resolved in the week, and the on-time rate",
    overdue: "Overdue at the end of the week",
    own: ({ rate, fraction, overdue }) =>
      `Without those taken over from former units: ${rate ? `${rate} on time (${fraction})` : "none resolved"}, ${overdue ?? "none"} overdue at the end.`,
    caution:
      "Read both: a rate over resolved work only looks better while late work is left open, and worse when it gets done. Do not judge by a week with few dossiers.",
    foot: (share, fraction) => `${share} on time with those still overdue counted (${fraction})`,
  },
  online: {
    title: (share) => `${share} of dossiers were filed online`,
    none: "No dossier has been received yet",
    subtitle: "Dossiers received per week; above each bar the online share",
    caution:
      "A dossier that staff typed in at the desk may be recorded as online. A high share does not yet mean that people manage by themselves.",
    foot: (fraction) => `${fraction} dossiers online`,
  },
  procedures: {
    title: "Which procedures are most of the work, which are late?",
    subtitle: "Workload and late dossiers by procedure",
    workload: "Workload",
    late: "Late or overdue",
    own: (share, fraction) =>
      `Without those taken over from former units: ${share} late or overdue (${fraction}).`,
    caution:
      "The two columns have scales of their own: read the figures at the ends. Long procedures that pass several offices are late more easily; much work is not poor work.",
    foot: (resolved, workload) => `${resolved} resolved of a workload of ${workload}`,
  },
  wards,
};
