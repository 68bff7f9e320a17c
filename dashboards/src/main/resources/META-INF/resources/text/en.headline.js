import { figure, fraction, sentence } from "../lib/sentence.js";

const WORDS = ["none", "one", "two", "three", "four"];

/** The state of a unit's promises in one breath. Counts below five are written out. */
export function headline({ unit, from, to, field, cohort, inherited }, format) {
  const period = `From ${format.startDay(from, to)} to ${format.day(to)} ${unit}`;
  const about = field ? ` in the field “${field}”` : "";
  const received = cohort.cohort_received;
  if (!received.value) {
    return sentence`${period} received no dossiers${about}.${takenOver(inherited, format)}`;
  }
  const part = (measure, what) => share(measure, cohort[measure], what, format);
  const noun = received.value === 1 ? "dossier" : "dossiers";
  const other = cohort.cohort_other_share.n > 0;
  return sentence`${period} received ${figure("cohort_received", received, count(received, format))} ${noun}${about}, ${part("cohort_online_share", "filed online")}. So far ${part("cohort_on_time_share", "resolved on time")}, ${part("cohort_overdue_share", "late or overdue")}, ${part("cohort_running_share", "in progress and not overdue")}${other ? sentence`, ${part("cohort_other_share", "ended otherwise (withdrawn, stopped, no due date)")}` : ""}.${takenOver(inherited, format)}`;
}

function share(measure, cell, what, format) {
  const text = cell.n < WORDS.length ? WORDS[cell.n] : format.share(cell);
  return sentence`${figure(measure, cell, text)} ${what} (${fraction(measure, cell, format)})`;
}

function takenOver({ inherited, open, open_overdue: overdue }, format) {
  if (!inherited.value && !open.value) return "";
  const still = figure("open", open, count(open, format));
  const late = overdue.value
    ? sentence`, ${figure("open_overdue", overdue, count(overdue, format))} overdue`
    : "";
  if (!inherited.value)
    return sentence` Of those taken over earlier ${still} still open at the end of the period${late}.`;
  return sentence` In addition ${figure("inherited", inherited, count(inherited, format))} taken over from former units; at the end of the period ${still} still open${late}.`;
}

const count = ({ value }, format) => WORDS[value] ?? format.count(value);
