/** The values of a dimension in words: names of codes, texts of closed lists, days. */
export function nameOfValue(dimension, value, { text, format, nameOf, procedures, fields }) {
  if (value == null || value === "") return text.values.none;
  if (text.values[dimension]) return text.values[dimension][value] ?? value;
  if (dimension === "unit_group") return text.groups[value] ?? value;
  if (dimension === "procedure") return procedures.get(value)?.name ?? value;
  if (dimension === "field") return fields.get(value)?.name ?? value;
  if (/unit|holder/.test(dimension)) return nameOf(value);
  return /^\d{4}-\d\d-\d\d$/.test(value) ? format.day(value) : value;
}

/** The same of a list; a long one as its number. */
export function namesOfValues(dimension, list, context) {
  const values = list.split(",");
  return values.length > 3 && dimension.endsWith("unit")
    ? context.text.unitsTogether(values.length)
    : values.map((value) => nameOfValue(dimension, value, context)).join(", ");
}
