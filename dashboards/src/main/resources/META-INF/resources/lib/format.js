/** Numbers and dates as people read them. A cell is `{value, n, N}`; a null value is "–", never 0. */

export const NOTHING = "–";

/** Below this denominator a rate says little: it is shown in grey. */
export const SMALL = 30;

const LOCALES = {
  vi: { numbers: "vi-VN", days: "en-GB", month: "2-digit" },
  en: { numbers: "en-GB", days: "en-GB", month: "long" },
  pl: { numbers: "pl-PL", days: "pl-PL", month: "long" },
};

export function formats(language) {
  const locale = LOCALES[language];
  const numbers = [0, 1, 2].map(
    (digits) =>
      new Intl.NumberFormat(locale.numbers, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  );
  const count = (value) => (value == null ? NOTHING : numbers[0].format(value));
  return {
    count,
    number: (value) => (value == null ? NOTHING : (Number.isInteger(value) ? count : numbers[1].format)(value)),
    ratio: (value) => (value == null ? NOTHING : numbers[2].format(value)),
    points: (value) => (value == null ? NOTHING : points(value, numbers)),
    share: (cell) => share(cell, numbers),
    percent: (value) => percent(numbers[0].format(value * 100)),
    fraction: (cell) => (cell.N ? `${count(cell.n)}/${count(cell.N)}` : NOTHING),
    ...days(language, locale),
  };
}

/** A long name cut at a word. */
export const shortened = (name, length = 60) =>
  name.length <= length ? name : `${name.slice(0, length).replace(/[\s,]+\S*$/, "")}…`;

/** The end of a long name, for names that begin alike. */
export const ending = (name, length) =>
  name.length <= length ? name : `…${name.slice(-length).replace(/^\S*[\s,]+/, "")}`;

export const isSmall = (cell) => cell?.N != null && cell.N < SMALL;

const percent = (digits) => `${digits}\u202f%`;

/** A difference of two shares, in percentage points, with its sign. */
function points(value, [, number]) {
  const shown = number.format(Math.abs(value) * 100);
  return `${/[1-9]/.test(shown) ? (value < 0 ? "−" : "+") : ""}${shown}`;
}

/** No decimals below 100 cases; a share that is not all or nothing is never rounded to 0 or 100 %. */
function share(cell, numbers) {
  if (cell?.value == null) return NOTHING;
  const number = numbers[cell.N != null && cell.N < 100 ? 0 : 1];
  const step = number === numbers[0] ? 1 : 0.1;
  const value = cell.value * 100;
  if (cell.value > 0 && value < step / 2) return `<${percent(number.format(step))}`;
  if (cell.value < 1 && value >= 100 - step / 2) return `>${percent(number.format(100 - step))}`;
  return percent(number.format(value));
}

function days(language, { days: locale, month }) {
  const formatter = (options) => new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });
  const day = month === "long" ? "numeric" : "2-digit";
  const full = formatter({ day, month, year: "numeric" });
  const yearless = formatter({ day, month });
  const short = formatter({ day, month: month === "long" ? "short" : month });
  const months = new Intl.DateTimeFormat(language, {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  const clock = formatter({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const start = (from, to) =>
    (from.slice(0, 4) === to.slice(0, 4) ? yearless : full).format(date(from));
  return {
    day: (iso) => full.format(date(iso)),
    shortDay: (iso) => short.format(date(iso)),
    startDay: start,
    period: (from, to) => `${start(from, to)} – ${full.format(date(to))}`,
    moment: (instant) => moment(instant, { full, clock }),
    month: (iso) => capital(months.format(date(`${iso.slice(0, 7)}-01`))),
  };
}

/** The hours of Việt Nam, which knows no summer time. */
const LOCAL = 7 * 3_600_000;

/** A local midnight stands for its day. */
function moment(instant, { full, clock }) {
  const local = new Date(Date.parse(instant) + LOCAL);
  const time = clock.format(local);
  return time === "00:00" ? full.format(local) : `${full.format(local)} ${time}`;
}

const date = (iso) => new Date(`${iso}T00:00:00Z`);
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
