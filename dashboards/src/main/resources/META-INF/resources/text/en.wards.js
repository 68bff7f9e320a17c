export default {
  headline: "How do the wards and communes differ?",
  inherited:
    "This table counts each unit's own dossiers only; those taken over from former units stand apart in the last two columns, for what was late before is not the new unit's doing.",
  inheritedOverdue: "Inherited, overdue",
  tableTitle: "The figures of each unit",
  tableSubtitle: "In order of name; choose a column to sort by it",
  tableCaution:
    "Under each rate stand the dossiers behind it. Received and online are by receiving unit, the other columns by resolving unit.",
};
