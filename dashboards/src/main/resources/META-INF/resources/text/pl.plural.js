const rules = new Intl.PluralRules("pl");

/** The number in a text such as "1 234". */
const numberOf = (count) => Number(String(count).replace(/\D/g, ""));

/** The form of a noun after a count: one, few, many; `other` is that of fractions. */
export const plural = (count, [one, few, many]) =>
  ({ one, few, many, other: few })[rules.select(numberOf(count))];

const DOSSIERS = ["sprawa", "sprawy", "spraw"];

/** After "od", "o", "po" and "w ciągu". */
export const ofDays = (count) => `${count} ${plural(count, ["dnia roboczego", "dni roboczych", "dni roboczych"])}`;

export const dossiers = (count) => `${count} ${plural(count, DOSSIERS)}`;
