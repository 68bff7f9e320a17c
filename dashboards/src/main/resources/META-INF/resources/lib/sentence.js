/** Sentences with figures in them: a list of texts and figures, rendered by whoever shows it. */

/** A template tag; nested sentences are spliced in. */
export const sentence = (texts, ...values) =>
  texts.flatMap((text, index) => [text, values[index] ?? ""].flat()).filter((part) => part !== "");

/** A figure that knows its measure and cell, and which of its counts it says if not n. */
export const figure = (measure, cell, text, part) => ({ measure, cell, text, part });

/** "72/3.118", each of the two a figure. */
export const fraction = (measure, cell, format) =>
  cell.N
    ? sentence`${figure(measure, cell, format.count(cell.n), "n")}/${figure(measure, cell, format.count(cell.N), "N")}`
    : format.fraction(cell);

export const plainText = (parts) =>
  parts.map((part) => (typeof part === "string" ? part : part.text)).join("");
