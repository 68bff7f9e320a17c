import { addressOf, questionTo } from "./api.js";

/** Answers as one file that the API writes: a sheet of each with all its rows, and one of definitions. */
export function workbookOf(answers) {
  const asked = answers.filter((answer) => answer?.resource);
  if (asked.length === 0) return undefined;
  const file = { generation: asked[0].generation, format: "xlsx" };
  if (asked.length === 1) return addressOf(asked[0].resource, { ...questionOf(asked[0]), ...file });
  const questions = new Set(asked.map((answer) => questionTo(answer.resource, questionOf(answer))));
  return `${addressOf("workbook", file)}&${new URLSearchParams([...questions].map((one) => ["question", one]))}`;
}

/** Of the days that are shown, be they asked for or not. */
const questionOf = ({ asked, from, to }) => ({ ...asked, from, to });
