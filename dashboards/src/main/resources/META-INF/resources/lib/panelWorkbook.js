import { addressOf } from "./api.js";

/** The API writes it, with its sheet of definitions: all of the answer that the rows come from. */
export function panelWorkbook({ from, workbook }) {
  if (workbook) {
    const { limit, after, ...query } = workbook.answer.asked;
    return addressOf(workbook.resource, { ...query, generation: workbook.answer.generation, format: "xlsx" });
  }
  if (!from?.asked) return undefined;
  const { generation, asked } = from;
  const days = { from: from.from, to: from.to };
  return addressOf("statistics", { ...asked, ...days, generation, format: "xlsx" });
}
