/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import static java.util.Map.entry;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Eight dossiers of July 2025 (the 1st is a Tuesday) whose figures are countable by hand, and one
 * day's work of a third ward in which every column has a number of its own.
 *
 * <p>Generation 2 is the current one: it covers the days until 27 July and is made of the layers 1
 * and 2. Layer 9 belongs to generation 1 only, layer 3 to none.
 */
final class Cases {
  private static final String LAND_OFFICE = "H57.LAND";
  private static final String CERTIFICATION = "1.001193";
  private static final String LAND = "1.012756";

  private final Rows rows;

  Cases(Rows rows) {
    this.rows = rows;
  }

  void insert() throws SQLException {
    generation(1, "2025-07-20", List.of(9), 1, "PUBLISHED");
    generation(2, "2025-07-27", List.of(1, 2), 2, "PUBLISHED");
    generation(3, "2025-07-10", List.of(1), 2, "AS_KNOWN");
    reference();
    dossiers();
    corrections();
    new BusyWard(rows).insert();
  }

  private void generation(
      int generation, String asOf, List<Integer> layers, int reference, String state)
      throws SQLException {
    rows.insert(
        "publication",
        Map.of(
            "generation",
            generation,
            "as_of",
            asOf,
            "layers",
            layers,
            "runs",
            List.of(generation),
            "reference_version",
            reference,
            "row_counts",
            Map.of("dossier", 8),
            "state",
            state,
            "code_version",
            "0.1.0",
            "published_at",
            "2025-07-28 01:02:03.004"));
  }

  private void reference() throws SQLException {
    unit("19774", "Phường Kim Long", "Kim Long Ward", "WARD");
    unit("19777", "Phường Vỹ Dạ", "Vy Da Ward", "WARD");
    unit("19789", "Phường An Cựu", "An Cuu Ward", "WARD");
    unit(LAND_OFFICE, "Văn phòng đất đai", "Land Office", "CITY_AGENCY");
    field(2, "JUSTICE", "Tư pháp");
    field(2, "LAND", "Đất đai");
    day(2, "2025-07-08", "HOLIDAY");
    day(2, "2025-07-09", "HOLIDAY");
    day(2, "2025-07-12", "WORKING");
    day(1, "2025-07-10", "HOLIDAY");
    procedure(1, CERTIFICATION, "LAND", "2025-07-15");
    procedure(2, CERTIFICATION, "JUSTICE", "2025-07-01");
    procedure(2, LAND, "LAND", "2025-07-01");
  }

  private void day(int version, String day, String kind) throws SQLException {
    rows.insert("calendar_day", Map.of("reference_version", version, "day", day, "kind", kind));
  }

  private void unit(String code, String vietnamese, String english, String kind)
      throws SQLException {
    rows.insert(
        "unit",
        Map.of(
            "reference_version",
            2,
            "code",
            code,
            "name_vi",
            vietnamese,
            "name_en",
            english,
            "kind",
            kind,
            "parent_code",
            "H57",
            "valid_from",
            "2025-07-01",
            "provenance",
            "SYNTHETIC"));
  }

  private void field(int version, String code, String vietnamese) throws SQLException {
    rows.insert(
        "field",
        Map.of("reference_version", version, "code", code, "name_vi", vietnamese, "name_en", code));
  }

  private void procedure(int version, String code, String field, String validFrom)
      throws SQLException {
    rows.insert(
        "procedure",
        Map.of(
            "reference_version",
            version,
            "code",
            code,
            "field_code",
            field,
            "competent_level",
            "WARD",
            "limit_value",
            3,
            "limit_unit",
            "WORKING_DAYS",
            "valid_from",
            validFrom,
            "provenance",
            "SYNTHETIC"));
  }

  private void dossiers() throws SQLException {
    var early = new Tenure(rows, 1, "19774", "19774", CERTIFICATION, "ONLINE", false);
    early.on("2025-07-01", Map.of("received", 1, "open_in_time", 1));
    early.on("2025-07-02", resolved("resolved_early", 1, "open_in_time"));
    early.folded("D1", "2025-07-01", "2025-07-02", "EARLY", "2025-07-05");

    var onDueDate = new Tenure(rows, 1, "19774", "19774", CERTIFICATION, "IN_PERSON", false);
    onDueDate.on("2025-07-01", Map.of("received", 1, "open_in_time", 1));
    onDueDate.on("2025-07-03", resolved("resolved_on_due_date", 2, "open_in_time"));
    onDueDate.folded("D2", "2025-07-01", "2025-07-03", "ON_DUE_DATE", "2025-07-04");

    var late = new Tenure(rows, 1, "19774", "19774", CERTIFICATION, "ONLINE", false);
    late.on("2025-07-02", Map.of("received", 1, "open_in_time", 1));
    late.on("2025-07-05", Map.of("open_in_time", -1, "open_overdue", 1));
    late.on("2025-07-08", resolved("resolved_late", 4, "open_overdue"));
    late.folded("D3", "2025-07-02", "2025-07-08", "LATE", "2025-07-05");

    var overdue = new Tenure(rows, 1, "19774", LAND_OFFICE, LAND, "ONLINE", false);
    overdue.on("2025-07-03", Map.of("received", 1, "open_in_time", 1));
    overdue.on("2025-07-18", Map.of("open_in_time", -1, "open_overdue", 1));
    overdue.folded("D4", "2025-07-03", null, "", "2025-07-18");

    var inTime = new Tenure(rows, 1, "19777", "19777", CERTIFICATION, "UNKNOWN", false);
    inTime.on("2025-07-22", Map.of("received", 1, "open_in_time", 1));
    inTime.on("2025-07-29", Map.of("open_in_time", -1, "open_overdue", 1));
    inTime.folded("D5", "2025-07-22", null, "", "2025-07-29");

    var inherited = new Tenure(rows, 1, "19774", "19774", LAND, "IN_PERSON", true);
    inherited.on("2025-07-01", Map.of("taken_over", 1, "open_in_time", 1));
    inherited.on("2025-07-10", Map.of("open_in_time", -1, "open_paused", 1));
    inherited.folded("D6", "2025-07-01", null, "", null);

    var withdrawn = new Tenure(rows, 1, "19777", "19777", CERTIFICATION, "POST", false);
    withdrawn.on("2025-07-21", Map.of("received", 1, "open_in_time", 1));
    withdrawn.on("2025-07-23", Map.of("withdrawn", 1, "open_in_time", -1));
    withdrawn.folded("D8", "2025-07-21", "2025-07-23", "", "2025-07-28");
  }

  /** Layer 1 took D7 for online on the 23rd; layer 2 takes that back. */
  private void corrections() throws SQLException {
    Map<String, Integer> opened = Map.of("received", 1, "open_in_time", 1);
    var wrong = new Tenure(rows, 1, "19777", LAND_OFFICE, LAND, "ONLINE", false);
    wrong.on("2025-07-23", opened);
    wrong.folded("D7", "2025-07-23", null, "", "2025-08-11");
    wrong.takenBack(2).on("2025-07-23", Map.of("received", -1, "open_in_time", -1));
    wrong.takenBack(2).folded("D7", "2025-07-23", null, "", "2025-08-11");
    var right = new Tenure(rows, 2, "19777", LAND_OFFICE, LAND, "IN_PERSON", false);
    right.on("2025-07-24", opened);
    right.folded("D7", "2025-07-24", null, "", "2025-08-12");

    for (int elsewhere : List.of(3, 9)) {
      var other = new Tenure(rows, elsewhere, "19774", "19774", LAND, "ONLINE", false);
      other.on("2025-06-02", Map.of("received", 1000, "open_overdue", 1000));
      other.folded("D9", "2025-07-02", null, "", "2025-07-03");
    }
  }

  private static Map<String, ?> resolved(String how, int workingDays, String wasOpen) {
    return new HashMap<>(
        Map.ofEntries(
            entry(how, 1), entry(wasOpen, -1), entry("processing_days", Map.of(workingDays, 1))));
  }
}
