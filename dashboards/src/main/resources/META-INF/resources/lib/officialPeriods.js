/**
 * The periods of official reports, named as the API names them. They run from the 15th of the month
 * before to the 14th of their last month (Decree 09/2019/NĐ-CP, art. 12).
 */
const KINDS = [
  { kind: "year", months: 12, name: (year) => `${year}` },
  { kind: "half", months: 6, name: (year, number) => `${year}-H${number}` },
  { kind: "quarter", months: 3, name: (year, number) => `${year}-Q${number}` },
  { kind: "month", months: 1, name: (year, number) => `${year}-${String(number).padStart(2, "0")}` },
];

/** Those that some day of the data lies in, longest first and then the latest. */
export const officialPeriods = (from, asOf) =>
  KINDS.flatMap(({ kind, months, name }) =>
    years(from, asOf)
      .flatMap((year) =>
        Array.from({ length: 12 / months }, (_, index) => ({
          kind,
          year,
          number: index + 1,
          name: name(year, index + 1),
          ...days(year, index * months, months),
        })),
      )
      .filter((period) => period.from <= asOf && period.to >= from)
      .reverse(),
  );

/** The quarter that the data have reached. */
export const usualPeriod = (from, asOf) =>
  officialPeriods(from, asOf).find(({ kind }) => kind === "quarter").name;

/** The 15th of December belongs to the next year. */
function years(from, asOf) {
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Number(asOf.slice(0, 4)) - first + 2 }, (_, index) => first + index);
}

const days = (year, month, months) => ({
  from: iso(year, month - 1, 15),
  to: iso(year, month + months - 1, 14),
});

const iso = (year, month, day) => new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
