import { plural } from "./en.plural.js";

const rows = (count) => `${count} ${plural(count, ["row", "rows"])}`;

export default {
  headline: "How far can these figures be trusted?",
  fresh: (day, moment, generation) =>
    `Figures to the end of ${day}, published ${moment} (publication ${generation}).`,
  sent: (sent, all) => `${sent} of ${all} units sent data in this period.`,
  completeness: (silent, all) => {
    if (all === 1) return silent ? "The unit has sent nothing" : "The unit has sent data";
    if (silent === 0) return `All ${all} units have sent data`;
    return `${silent} of ${all} units ${plural(silent, ["has", "have"])} sent nothing`;
  },
  workingDays: "Working days with data, by unit",
  completenessCaution:
    "A hollow mark is a working day of which nothing came: not a day without work, but one that nobody knows of. Days off have no mark.",
  whole: (whole, all) => `${whole} of ${all} units ${plural(whole, ["has", "have"])} all their working days`,
  known: "data came",
  missing: "nothing came",
  daysWithData: "Days with data",
  ofWorkingDays: "Working days",
  lastDay: "Last day with data",
  silent: "sent nothing",
  findings: (kinds) => `${kinds} ${plural(kinds, ["kind of oddity", "kinds of oddities"])} in the data`,
  noFindings: "Nothing odd was found",
  findingsOf: "Oddities of dossiers and of work",
  findingsCaution:
    "An oddity is something to ask about, not a fault. Choose n to see the rows. No dossier is left out of a measure for it, unless the definition says so.",
  kinds: (count) => `${count} kinds were looked for`,
  finding: "Oddity",
  share: "Share",
  expected: "If spread evenly",
  definition: "It means",
  runs: (moment) => (moment ? `Last load: ${moment}` : "Nothing has been loaded yet"),
  runsOf: "Loads of data",
  runsCaution: "Every row that was read was accepted, known already, or rejected: none is lost.",
  rejectedIn: (count, runs) => `${rows(count)} rejected in the last ${plural(runs, ["load", `${runs} loads`])}`,
  ofAnalysts: "This part is for accounts of analysts and administrators.",
  run: "Run",
  started: "Started",
  source: "Source",
  state: "Result",
  message: "Note",
  runStates: {
    STARTED: "running",
    PUBLISHED: "published",
    NOTHING_NEW: "nothing new",
    FAILED: "failed",
  },
  counts: {
    rows_read: "Rows read",
    accepted: "Accepted",
    duplicate: "Known",
    rejected: "Rejected",
    dossiers: "Dossiers",
    generation: "Publication",
  },
  rejected: "Rows that could not be taken, and why",
  noRejected: "No row was rejected",
  rejectedOf: "File, line, column, reason",
  rejectedCaution: "Correct them at the source and send them again: the next load takes them.",
  firstRows: (count) => `the first ${rows(count)}`,
  allRows: rows,
  file: "File",
  line: "Line",
  column: "Column",
  reason: "Reason",
  content: "Content",
};
