import { sentence } from "../lib/sentence.js";
import backlog from "./en.backlog.js";
import definition from "./en.definition.js";
import explore from "./en.explore.js";
import { headline } from "./en.headline.js";
import lateness from "./en.lateness.js";
import { dimensions, values } from "./en.names.js";
import compared from "./en.compared.js";
import flows from "./en.flows.js";
import trend from "./en.trend.js";
import { dossiers, plural, workingDays } from "./en.plural.js";
import procedure from "./en.procedure.js";
import quality from "./en.quality.js";
import report from "./en.report.js";
import side from "./en.side.js";
import waits from "./en.waits.js";
import wards from "./en.wards.js";
import workload from "./en.workload.js";

export default {
  headline,
  dimensions,
  values,
  side,
  backlog,
  definition,
  compared,
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
  pinned: (generation) =>
    `These are the figures of publication ${generation}, not of the latest one.`,
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
    lateness: "About to be late",
    procedure: "Procedure",
    bottlenecks: "Bottlenecks",
    workload: "Workload",
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
  unitsTogether: (count) => `${count} ${plural(count, ["ward or commune", "wards and communes"])}`,
  asOf: (day) => `Figures to the end of ${day}`,
  generation: (number) => `publication ${number}`,
  ask: "Ask:",
  reading: "How to read this",
  table: "Table",
  definitions: "Definitions",
  wholePage: "Figures of the whole page (XLSX)",
  empty: "No dossiers in this period yet.",
  nothingToDivide: "– : no dossiers to take a share of.",
  smallNumbers: (small) => `Grey figures: fewer than ${small} dossiers, too few to compare.`,
  partialWeek: "* Not a whole week.",
  shown: (shown, all) => `${shown} of ${all} procedures shown; the CSV file has all ${all}.`,
  loading: "Loading figures…",
  failed: "The figures could not be loaded",
  retry: "Try again",
  because: {
    400: "The question in the address of this page cannot be used. Choose the filters above again.",
    401: "The name or the password is wrong.",
    404: "What was asked for is not there. This publication may not have it yet.",
    429: "There were too many questions within a minute. Wait a little, then choose “Try again”.",
    503: "The server is busy or not ready yet. Wait a little, then choose “Try again”.",
    504: "This question takes too long. Choose a shorter period, then “Try again”.",
    other: "The server cannot answer. Choose “Try again”; if that does not help, tell those who run it.",
  },
  unreachable: "The server cannot be reached. Check the connection, then choose “Try again”.",
  stale: (moment) => `The dimmed figures below are those loaded before, on ${moment}.`,
  news: (period, day) => `Figures of ${period} are there, to the end of ${day}.`,
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
    notMoving: (count, open, days, paused) =>
      `${count} of the ${open} open dossiers ${plural(count, ["has", "have"])} not moved for ${workingDays(days)} or more${paused ? `, ${paused} of them paused` : ""}.`,
    allMoving: (days) => `Every open dossier has moved within the last ${workingDays(days)}.`,
    ask: "At whose desk do the overdue ones lie, what is missing, and who has told the applicants?",
    foot: (overdue, open) => sentence`${overdue} overdue of ${open} open`,
  },
  procedures: {
    title: "Which procedures have most late dossiers, and which make most of the work?",
    subtitle: "Workload and late dossiers by procedure",
    workload: "Workload",
    late: "Late or overdue",
    own: (share, fraction) =>
      `Without those taken over from former units: ${share} late or overdue (${fraction}).`,
    caution:
      "The two columns have scales of their own: read the figures at the ends. Long procedures that pass several offices are more likely to be late; much work is not poor work.",
    ask: "At which step do the procedures with most late dossiers wait, and who can clear it?",
    foot: (resolved, workload) => `${resolved} resolved of a workload of ${workload}`,
  },
  wards,
};
