const plural = new Intl.PluralRules("en-GB");
const WHAT = {
  EVENTS: { one: "event", other: "events" },
  DOSSIERS: { one: "dossier", other: "dossiers" },
};

/** The panel beside a page: dossiers behind a figure, and one of them. */
export default {
  close: "Close",
  back: "← Back to the list",
  open: (measure) => `Show the dossiers: ${measure}`,
  rows: "Dossiers",
  more: "Show more",
  count: (count, number, unit) =>
    `${count} ${(WHAT[unit] ?? WHAT.DOSSIERS)[plural.select(number ?? 0)]}`,
  of: (all, share, unit) =>
    unit === "SHARE" ? `of ${all} dossiers: ${share}` : `against ${all} dossiers`,
  shown: (shown, goesOn) =>
    goesOn ? `The first ${shown} are shown; the CSV and XLSX files have all.` : `All ${shown} rows.`,
  dossier: (code) => `Dossier ${code}`,
  events: "What happened",
  processingDays: "Working days used",
  overdueSince: (day) => `overdue since ${day}`,
  inProgress: "in progress",
  dueUntil: (day) => `due ${day}`,
  columns: {
    dossier: "Dossier",
    procedure: "Procedure",
    received: "Received",
    due: "Due",
    state: "State",
    holder: "Holder",
    missing_code: "Missing code",
  },
  ends: {
    COMPLETED: "completed",
    REJECTED: "rejected",
    RETURNED: "result handed out",
    DISCONTINUED: "discontinued",
    WITHDRAWN: "withdrawn",
    DECLINED: "declined",
    HANDED_OVER: "handed over",
  },
  timeliness: {
    EARLY: "early",
    ON_DUE_DATE: "on the due date",
    LATE: "late",
    WITHOUT_DUE: "without a due date",
  },
  eventTypes: {
    RECEIVED: "Received",
    ACCEPTED: "Accepted",
    DECLINED: "Declined",
    INHERITED: "Taken over",
    ASSIGNED: "Assigned",
    TRANSFERRED: "Handed on",
    SUPPLEMENT_REQUESTED: "Supplement asked for",
    SUPPLEMENTED: "Supplement received",
    FINANCIAL_DUTY_REQUESTED: "Payment asked for",
    FINANCIAL_DUTY_PAID: "Payment received",
    EXTENDED: "Extended",
    COMPLETED: "Completed",
    REJECTED: "Rejected",
    DISCONTINUED: "Discontinued",
    WITHDRAWN: "Withdrawn",
    RETURNED: "Result handed out",
    CANCELLED: "Record cancelled",
  },
  clocks: {
    AWAITING: "awaits acceptance",
    AWAITING_OVERDUE: "awaits acceptance too long",
    RUNNING: "in time",
    OVERDUE: "overdue",
    PAUSED: "paused",
    WITHOUT_DUE: "without a due date",
    ENDED: "ended",
  },
};
