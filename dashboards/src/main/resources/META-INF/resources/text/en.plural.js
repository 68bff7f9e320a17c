const rules = new Intl.PluralRules("en-GB");

/** The number in a text such as "1,234". */
const numberOf = (count) => Number(String(count).replace(/\D/g, ""));

/** The form of a word after a count: one, or any other. */
export const plural = (count, [one, other]) => (rules.select(numberOf(count)) === "one" ? one : other);

export const dossiers = (count) => `${count} ${plural(count, ["dossier", "dossiers"])}`;

export const workingDays = (count) => `${count} working ${plural(count, ["day", "days"])}`;
