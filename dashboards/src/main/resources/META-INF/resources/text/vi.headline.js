import { figure, fraction, sentence } from "../lib/sentence.js";

const WORDS = ["không", "một", "hai", "ba", "bốn"];

/** The state of a unit's promises in one breath. Counts below five are written out. */
export function headline({ unit, from, to, field, cohort, inherited }, format) {
  const whose = field ? ` thuộc lĩnh vực ${lower(field)}` : "";
  const period = `Từ ${format.startDay(from, to)} đến ${format.day(to)}, ${lower(unit)}`;
  const received = cohort.cohort_received;
  if (!received.value) {
    return sentence`${period} chưa tiếp nhận hồ sơ nào${whose}.${takenOver(inherited, format)}`;
  }
  const part = (measure, what) => share(measure, cohort[measure], what, format);
  const other = cohort.cohort_other_share.n > 0;
  return sentence`${period} tiếp nhận ${figure("cohort_received", received, count(received, format))} hồ sơ${whose}, ${part("cohort_online_share", "nộp trực tuyến")}. Đến nay ${part("cohort_on_time_share", "được giải quyết đúng hạn")}, ${part("cohort_overdue_share", "trễ hoặc đang quá hạn")}, ${part("cohort_running_share", "đang giải quyết và chưa quá hạn")}${other ? sentence`, ${part("cohort_other_share", "kết thúc cách khác (rút, dừng, không có ngày hẹn)")}` : ""}.${takenOver(inherited, format)}`;
}

function share(measure, cell, what, format) {
  if (cell.n === 0) return sentence`${figure(measure, cell, "không")} hồ sơ nào ${what}`;
  const text = cell.n < WORDS.length ? `${WORDS[cell.n]} hồ sơ` : format.share(cell);
  return sentence`${figure(measure, cell, text)} ${what} (${fraction(measure, cell, format)})`;
}

function takenOver({ inherited, open, open_overdue: overdue }, format) {
  if (!inherited.value && !open.value) return "";
  const still = open.value
    ? sentence`còn ${figure("open", open, count(open, format))} hồ sơ chưa giải quyết`
    : sentence`${figure("open", open, "không")} còn hồ sơ nào chưa giải quyết`;
  const late = overdue.value
    ? sentence`, trong đó ${figure("open_overdue", overdue, count(overdue, format))} hồ sơ đã quá hạn`
    : "";
  if (!inherited.value)
    return sentence` Trong số nhận bàn giao trước đó, cuối kỳ ${still}${late}.`;
  return sentence` Ngoài ra nhận bàn giao ${figure("inherited", inherited, count(inherited, format))} hồ sơ từ đơn vị cũ; cuối kỳ ${still}${late}.`;
}

const count = ({ value }, format) => WORDS[value] ?? format.count(value);
const lower = (text) => text.charAt(0).toLowerCase() + text.slice(1);
