/**
 * Where the units of Huế lie, roughly: the lagoon and the sea are at the upper right, the mountains at the
 * lower left. Units without a place stand below.
 */
const HUE = [
  ["", "19828", "19873", "", "", "", "", ""],
  ["19858", "19831", "19867", "19885", "19900", "", "", ""],
  ["19819", "19996", "20017", "20014", "19909", "19930", "19942", "19945"],
  ["20056", "20035", "19804", "19774", "19753", "19777", "19918", "20122"],
  ["20044", "", "19813", "19789", "19815", "19969", "19975", "20131"],
  ["20071", "20101", "", "", "19960", "20140", "20107", "20137"],
  ["20050", "", "", "20182", "20179", "20161", "", ""],
];
const WIDTH = HUE[0].length;

/** Lines of codes, all equally long; an empty one is a gap. */
export function tilesOf(codes) {
  const wanted = new Set(codes);
  const placed = HUE.map((line) => line.map((code) => (wanted.has(code) ? code : "")));
  const left = [...wanted].filter((code) => !HUE.flat().includes(code));
  while (left.length > 0) placed.push(padded(left.splice(0, WIDTH)));
  return placed.filter((line) => line.some(Boolean));
}

const padded = (codes) => [...codes, ...Array(WIDTH - codes.length).fill("")];
