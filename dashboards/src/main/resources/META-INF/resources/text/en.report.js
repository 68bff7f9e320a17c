import { plural } from "./en.plural.js";

export default {
  headline: (unit) => `Form II.06a of ${unit}`,
  lead: "As Circular 01/2020/TT-VPCP prescribes it, by the unit that resolves. Choose a figure to see the dossiers that it counts.",
  rows: "Rows",
  byField: "By field",
  byUnit: "By unit",
  kinds: { quarter: "Quarters", month: "Months", half: "Half-years", year: "Years" },
  period: {
    quarter: (number, year) => `Quarter ${number}/${year}`,
    month: (number, year) => `Month ${number}/${year}`,
    half: (number, year) => `Half-year ${number}/${year}`,
    year: (number, year) => `Year ${year}`,
  },
  number: "Form",
  reporter: "Reporting unit",
  until: (day) => `(the period is not over: figures to the end of ${day})`,
  changed: (name, from, until) =>
    until ? `${name}: from ${from} to ${until}.` : `${name}: since ${from}.`,
  checksum: "checksum",
  print: "Open to print",
  checks: "Self-check",
  allHold: (count) => `Self-check: all ${count} sums agree`,
  someFail: (failing, count) => `Self-check: ${failing} of ${count} sums ${plural(failing, ["does", "do"])} not agree`,
  checkColumns: ["Sum", "Meaning", "Left side", "Right side", "Rows checked", "Result"],
  holds: "✓ agrees",
  fails: "✗ does not",
  chain: "With the period before: column (6) of this one against its column (11)",
  chainColumns: ["Unit", "Period before", "(11) before", "(6) now", "Difference", "Why", "Result"],
  missing: "Columns that cannot be computed",
};
