export default {
  headline: "How do the wards and communes differ?",
  lead: "Every place has its own work and its own numbers. This page puts figures side by side to ask in the right place, not to rank.",
  inherited:
    "Chart and rates count each unit's own dossiers only; those taken over from former units stand apart in the last two columns, for what was late before is not the new unit's doing.",
  inheritedOverdue: "Inherited, overdue",
  dots: (units, share) => `${units}: ${share} of dossiers late or overdue`,
  dotsNone: "No dossier has been resolved or overdue yet",
  dotsSubtitle: "Overdue share of each unit without inherited dossiers, in order of name",
  dotsCaution:
    "Hollow dots: fewer than 30 dossiers, which says nothing yet. Units with many land dossiers tend to have higher shares; a difference of less than one percentage point may be chance.",
  line: (share) => `All ${share}`,
  foot: (fraction) => `${fraction} late or overdue, inherited ones apart`,
  tableTitle: "The figures of each unit",
  tableSubtitle: "In order of name; choose a column to sort by it",
  tableCaution:
    "Under each rate stand the dossiers behind it. Received and online are by receiving unit, the other columns by resolving unit. On-time rate, open and overdue leave inherited dossiers out.",
};
