/** Sentences with figures in them: a list of texts and figures, rendered by whoever shows it. */

/** A template tag; nested sentences are spliced in. */
export const sentence = (texts, ...values) =>
  texts.flatMap((text, index) => [text, values[index] ?? ""].flat()).filter((part) => part !== "");

/** A figure that knows its measure and cell. */
export const figure = (measure, cell, text) => ({ measure, cell, text });

export const plainText = (parts) =>
  parts.map((part) => (typeof part === "string" ? part : part.text)).join("");
