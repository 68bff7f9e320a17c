/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.reference;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A reference table: the columns of its file, which are those in the warehouse but the version.
 *
 * @param key columns by which a row is known, together with its period where it has one
 * @param optional columns that may be empty, and are null then
 * @param fileOptional without the file what is built in holds
 */
record ReferenceTable(
    String name,
    List<String> key,
    List<String> columns,
    Set<String> optional,
    boolean fileOptional) {
  static final List<ReferenceTable> ALL =
      List.of(
          new ReferenceTable(
              "unit",
              List.of("code"),
              List.of(
                  "code",
                  "name_vi",
                  "name_en",
                  "kind",
                  "parent_code",
                  "peer_group",
                  "valid_from",
                  "valid_until",
                  "provenance"),
              Set.of("valid_until"),
              false),
          new ReferenceTable(
              "field",
              List.of("code"),
              List.of("code", "name_vi", "name_en", "name_pl"),
              Set.of(),
              false),
          new ReferenceTable(
              "procedure",
              List.of("code"),
              List.of(
                  "code",
                  "name_vi",
                  "name_en",
                  "field_code",
                  "competent_level",
                  "competent_unit_code",
                  "limit_value",
                  "limit_unit",
                  "local_limit_value",
                  "local_limit_unit",
                  "valid_from",
                  "valid_until",
                  "provenance"),
              Set.of("limit_value", "local_limit_value", "valid_until"),
              false),
          new ReferenceTable(
              "calendar_day",
              List.of("day"),
              List.of("day", "kind", "name_vi", "name_en", "provenance"),
              Set.of(),
              false),
          new ReferenceTable(
              "clock_policy",
              List.of("source", "field_code", "procedure_code"),
              List.of(
                  "source",
                  "field_code",
                  "procedure_code",
                  "valid_from",
                  "valid_until",
                  "supplement",
                  "financial_duty",
                  "lateness",
                  "due",
                  "same_day_until",
                  "morning_from",
                  "morning_until",
                  "afternoon_from",
                  "afternoon_until",
                  "legal_act"),
              Set.of("valid_until"),
              true),
          new ReferenceTable(
              "source",
              List.of("source"),
              List.of("source", "name", "zone", "received_is_acceptance"),
              Set.of(),
              true));

  boolean hasPeriods() {
    return columns.contains("valid_from");
  }

  /** The statement that writes a row, its version first. */
  String insert() {
    String names =
        Stream.concat(Stream.of("reference_version"), columns.stream())
            .collect(Collectors.joining(", "));
    return "INSERT INTO %s (%s) VALUES (%s?)".formatted(name, names, "?, ".repeat(columns.size()));
  }

  static ReferenceTable named(String name) {
    return ALL.stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
  }
}
