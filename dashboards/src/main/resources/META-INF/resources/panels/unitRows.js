/** Measures of a unit as receiving unit, of its own dossiers, and of those it inherited. */
export const RECEIVED = ["received", "online_share"];
export const OWN = ["on_time_rate_decided", "overdue_share", "open", "open_overdue"];
export const INHERITED = ["inherited", "open_overdue"];

/** The overdue dossiers among the inherited ones: a key of its own beside the unit's `open_overdue`. */
export const INHERITED_OVERDUE = "inherited_open_overdue";

const NONE = { value: null, n: null, N: null };
const GAP = Object.fromEntries(
  [...RECEIVED, ...OWN, "inherited", INHERITED_OVERDUE].map((key) => [key, NONE]),
);

/** The chosen peer group; none where all are shown. */
export const chosenGroup = ({ text, state: { group } }) => (group in text.groups ? group : "");

/** The units of the chosen peer group, or all. */
export function shownUnits(context) {
  const group = chosenGroup(context);
  return [...context.units.values()].filter((unit) => group === "" || unit.peer_group === group);
}

/** One row per unit, by name, whole: a unit that sent nothing has a row of nulls. */
export function unitRows({ received, own, inherited }, context) {
  const { text, state, collator } = context;
  const answers = [received, own, inherited].map(({ rows }) => byUnit(rows));
  return shownUnits(context)
    .map(({ code, name, peer_group: group }) => {
      const [ofReceived, ofOwn, { open_overdue: late, ...ofInherited } = {}] = answers.map((rows) =>
        rows.get(code),
      );
      return {
        ...GAP,
        ...ofReceived,
        ...ofOwn,
        ...ofInherited,
        [INHERITED_OVERDUE]: late ?? NONE,
        unit: code,
        name,
        group: text.groups[group] ?? "",
        marked: code === state.unit,
      };
    })
    .sort((a, b) => collator.compare(a.name, b.name));
}

const byUnit = (rows) => new Map(rows.map((row) => [row.unit, row]));
