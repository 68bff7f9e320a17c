import { figure, fraction, sentence } from "../lib/sentence.js";
import { plural } from "./pl.plural.js";

const NUMBERS = ["żadna", "jedna", "dwie", "trzy", "cztery"];
const DOSSIERS = ["sprawę", "sprawy", "spraw"];

/** The state of a unit's promises in one breath. Counts below five are written out. */
export function headline({ unit, from, to, field, cohort, inherited }, format) {
  const period = `Od ${format.startDay(from, to)} do ${format.day(to)}, ${unit}`;
  const about = field ? ` z dziedziny „${field}”` : "";
  const received = cohort.cohort_received;
  if (!received.value) {
    return sentence`${period}: nie przyjęto żadnej sprawy${about}.${takenOver(inherited, format)}`;
  }
  const part = (measure, what) => share(measure, cohort[measure], what, format);
  const other = cohort.cohort_other_share.n > 0;
  return sentence`${period}: przyjęto ${figure("cohort_received", received, object(received, format))} ${plural(received.value, DOSSIERS)}${about}; ${part("cohort_online_share", "złożone przez internet")}. Dotąd ${part("cohort_on_time_share", "załatwione w terminie")}; ${part("cohort_overdue_share", "po terminie, załatwione lub w toku")}; ${part("cohort_running_share", "w toku, nie po terminie")}${other ? sentence`; ${part("cohort_other_share", "zakończone inaczej (wycofane, umorzone, bez terminu)")}` : ""}.${takenOver(inherited, format)}`;
}

/** The number comes last, where no verb and no noun has to agree with it. */
function share(measure, cell, what, format) {
  const text = NUMBERS[cell.n] ?? format.share(cell);
  return sentence`${what}: ${figure(measure, cell, text)} (${fraction(measure, cell, format)})`;
}

function takenOver({ inherited, open, open_overdue: overdue }, format) {
  if (!inherited.value && !open.value) return "";
  const still = figure("open", open, count(open, format));
  const late = overdue.value
    ? sentence`, w tym po terminie: ${figure("open_overdue", overdue, count(overdue, format))}`
    : "";
  if (!inherited.value)
    return sentence` Ze spraw przejętych wcześniej na koniec okresu w toku: ${still}${late}.`;
  return sentence` Ponadto przejęto ${figure("inherited", inherited, object(inherited, format))} ${plural(inherited.value, DOSSIERS)} od dawnych jednostek; na koniec okresu w toku: ${still}${late}.`;
}

const count = ({ value }, format) => NUMBERS[value] ?? format.count(value);
const object = (cell, format) => (cell.value === 1 ? "jedną" : count(cell, format));
