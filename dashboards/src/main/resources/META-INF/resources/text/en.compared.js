import { plural } from "./en.plural.js";

/** Where nothing is outside: of no place, of one, of two. */
const INSIDE = [
  "none has enough dossiers to be compared",
  "the only one compared is within the 99.8 % limits",
  "both are within the 99.8 % limits",
];
const inside = (all) => INSIDE[all] ?? `all ${all} are within the 99.8 % limits`;

const outside = (limit) => ({
  ABOVE: `outside the ${limit} limits, above`,
  BELOW: `outside the ${limit} limits, below`,
});

export default {
  lead: "Every place has its own work and its own number of dossiers. This page asks which differ by more than chance and their mix of work explain, so that questions go to the right door. It ranks nobody.",
  judged: (units) => `${units} ${plural(units, ["has", "have"])} enough dossiers to be compared.`,
  above: (count) =>
    `Allowing for their mix of work, ${count} ${plural(count, ["has", "have"])} more late or overdue dossiers than the 99.8 % control limits allow:`,
  below: (count) => `${count} ${plural(count, ["has", "have"])} fewer, also outside the limits:`,
  noneAbove: "Allowing for their mix of work, none has more late or overdue dossiers than the 99.8 % control limits allow.",
  explained: (count) =>
    `${count} ${plural(count, ["is", "are"])} outside the limits only if it is not allowed for: ${plural(count, ["its", "their"])} mix of work can explain it.`,
  noReference: "Too few places have enough dossiers to be compared.",
  measure: "Compare by",
  mixTitle: (beyond, all) =>
    beyond > 0
      ? `Allowing for the mix of work, ${beyond} of ${all} ${plural(beyond, ["is", "are"])} outside the 99.8 % limits`
      : `Allowing for the mix of work, ${inside(all)}`,
  mixSubtitle: "Late or overdue dossiers, over the number that a place's mix of work would lead one to expect",
  mixCaution:
    "1.00 is what all places compared have together for the same procedures (rare ones by field), channels and sources. Between the solid lines a place differs by no more than chance and the usual differences between places explain: do not compare one point with another. A point beyond them is a reason to ask why.",
  shareTitle: (beyond, all) =>
    beyond > 0
      ? `Not allowing for the mix of work, ${beyond} of ${all} ${plural(beyond, ["is", "are"])} outside the 99.8 % limits`
      : `Not allowing for the mix of work, ${inside(all)}`,
  shareCaution:
    "This chart does not know that hard dossiers, such as land dossiers, are more likely to be late. Places with few dossiers vary more, so the limits open to the left.",
  mapTitle: "Do places outside the limits lie together?",
  mapCaution:
    "Each tile is a ward or commune, roughly where it lies; the figure is what happened over what was to be expected. Neighbours outside the limits may wait for the same agency.",
  tableTitle: "Each place against what was to be expected",
  tableCaution:
    "In order of name, not of rank: the intervals of two places mostly overlap. Expected are the late dossiers there would be if each kind of work were late here as in all places compared together.",
  map: "Map of wards and communes",
  signs: "▲ more, ▼ fewer than expected, outside the 95 % limits; two signs: outside the 99.8 % limits.",
  shortName: (name) => name.replace(/ (Ward|Commune)$/, ""),
  ofAll: "Limits and expected numbers are those of the chosen group's wards and communes only.",
  noPrevious: "– in the column since the period before: there are no figures of that period.",
  none: "no dossiers",
  few: "few dossiers",
  observed: "Late / expected",
  ratio: "Ratio (95 % interval)",
  verdict: "Against the limits",
  change: "Since the period before (points)",
  against: (observed, expected) => `${observed} / ${expected}`,
  interval: (value, low, high) => `${value} (${low} – ${high})`,
  inside: "within the limits",
  outside: { 95: outside("95 %"), 998: outside("99.8 %") },
  small: "few dossiers, not compared",
  unknown: "–",
  limits: "Dashed: 95 % limits; solid: 99.8 %; both allow for places being different by nature.",
  hollow: "Hollow circle: too few dossiers to compare.",
  asExpected: "as expected",
  expected: "Late or overdue dossiers to be expected",
  decided: "Dossiers resolved or overdue",
  together: (share) => `Together ${share}`,
  mixTooltip: (name, observed, expected, ratio) => `${name}\n${observed} late, ${expected} expected\nratio ${ratio}`,
  shareTooltip: (name, share, fraction) => `${name}\n${share} (${fraction})`,
  foot: (n, N, units) => `${units}: ${n}/${N}`,
};
