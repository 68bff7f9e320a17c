/** The figures of a whole page as one workbook: a sheet for each of its questions, and their definitions. */
export function workbookOf(answers) {
  const asked = Object.values(answers ?? {}).filter((answer) => answer?.asked?.measures);
  if (asked.length === 0) return undefined;
  const parameters = [
    ["format", "xlsx"],
    ["generation", asked[0].generation],
    ...asked.map((answer) => ["question", question(answer)]),
  ];
  return `/api/v1/workbook?${new URLSearchParams(parameters)}`;
}

function question({ asked, from, to }) {
  const known = Object.entries({ ...asked, from, to }).filter(([, value]) => value !== "" && value != null);
  return String(new URLSearchParams(known.map(([key, value]) => [key, String(value)])));
}
