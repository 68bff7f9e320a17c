import { figure, fraction, sentence } from "../lib/sentence.js";
import { plural } from "./en.plural.js";

const WORDS = ["none", "one", "two", "three", "four"];

/** The state of a unit's promises in one breath. Counts below five are written out. */
export function headline({ unit, from, to, field, cohort, inherited }, format) {
  const period = `From ${format.startDay(from, to)} to ${format.day(to)} ${unit}`;
  const about = field ? ` in the field “${field}”` : "";
  const received = cohort.cohort_received;
  if (!received.value) {
    return sentence`${period} received no dossiers${about}.${takenOver(inherited, format)}`;
  }
  const part = (measure, one, other = one) =>
    share(measure, cohort[measure], plural(cohort[measure].n, [one, other]), format);
  const noun = plural(received.value, ["dossier", "dossiers"]);
  const other = cohort.cohort_other_share.n > 0;
  return sentence`${period} received ${figure("cohort_received", received, count(received, format))} ${noun}${about}, ${part("cohort_online_share", "filed online")}. So far ${part("cohort_on_time_share", "was resolved on time", "were resolved on time")}, ${part("cohort_overdue_share", "is late or overdue", "are late or overdue")}, ${part("cohort_running_share", "is in progress and not overdue", "are in progress and not overdue")}${other ? sentence`, ${part("cohort_other_share", "ended otherwise (withdrawn, stopped, no due date)")}` : ""}.${takenOver(inherited, format)}`;
}

function share(measure, cell, what, format) {
  const text = cell.n < WORDS.length ? WORDS[cell.n] : format.share(cell);
  return sentence`${figure(measure, cell, text)} ${what} (${fraction(measure, cell, format)})`;
}

function takenOver({ inherited, open, open_overdue: overdue }, format) {
  if (!inherited.value && !open.value) return "";
  const still = sentence`${figure("open", open, count(open, format))} ${verb(open)} still open`;
  const late = overdue.value
    ? sentence`, ${figure("open_overdue", overdue, count(overdue, format))} overdue`
    : "";
  if (!inherited.value)
    return sentence` Of those taken over earlier, ${still} at the end of the period${late}.`;
  return sentence` In addition ${figure("inherited", inherited, count(inherited, format))} ${verb(inherited)} taken over from former units; at the end of the period ${still}${late}.`;
}

const verb = ({ value }) => plural(value, ["was", "were"]);
const count = ({ value }, format) => WORDS[value] ?? format.count(value);
