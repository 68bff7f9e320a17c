import { figure, fraction, sentence } from "../lib/sentence.js";
import { plural } from "./pl.plural.js";

const WORDS = ["żadna sprawa", "jedna sprawa", "dwie sprawy", "trzy sprawy", "cztery sprawy"];
const NUMBERS = ["żadnej", "jedną", "dwie", "trzy", "cztery"];
const DOSSIERS = ["sprawę", "sprawy", "spraw"];

/** The state of a unit's promises in one breath. Counts below five are written out. */
export function headline({ unit, from, to, field, cohort, inherited }, format) {
  const period = `Od ${format.startDay(from, to)} do ${format.day(to)} ${unit}`;
  const about = field ? ` z dziedziny „${field}”` : "";
  const received = cohort.cohort_received;
  if (!received.value) {
    return sentence`${period}: nie przyjęto żadnej sprawy${about}.${takenOver(inherited, format)}`;
  }
  const part = (measure, what) => share(measure, cohort[measure], what, format);
  const other = cohort.cohort_other_share.n > 0;
  return sentence`${period}: przyjęto ${figure("cohort_received", received, count(received, format))} ${plural(received.value, DOSSIERS)}${about}, przez internet złożono ${part("cohort_online_share", "")}. Dotąd: ${part("cohort_on_time_share", " załatwione w terminie")}, ${part("cohort_overdue_share", " załatwione po terminie lub po terminie w toku")}, ${part("cohort_running_share", " w toku i nie po terminie")}${other ? sentence`, ${part("cohort_other_share", " zakończone inaczej (wycofane, umorzone, bez terminu)")}` : ""}.${takenOver(inherited, format)}`;
}

function share(measure, cell, what, format) {
  const text = cell.n < WORDS.length ? WORDS[cell.n] : format.share(cell);
  return sentence`${figure(measure, cell, text)}${what} (${fraction(measure, cell, format)})`;
}

function takenOver({ inherited, open, open_overdue: overdue }, format) {
  if (!inherited.value && !open.value) return "";
  const still = figure("open", open, format.count(open.value));
  const late = overdue.value
    ? sentence`, w tym po terminie: ${figure("open_overdue", overdue, format.count(overdue.value))}`
    : "";
  if (!inherited.value)
    return sentence` Ze spraw przejętych wcześniej na koniec okresu w toku: ${still}${late}.`;
  return sentence` Ponadto przejęto ${figure("inherited", inherited, count(inherited, format))} ${plural(inherited.value, DOSSIERS)} od dawnych jednostek; na koniec okresu w toku: ${still}${late}.`;
}

const count = ({ value }, format) => NUMBERS[value] ?? format.count(value);
