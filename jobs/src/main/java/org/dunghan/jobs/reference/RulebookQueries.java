/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.reference;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dunghan.jobs.sla.ClockPolicy;
import org.dunghan.jobs.sla.Limit;
import org.dunghan.jobs.sla.OfficeDay;
import org.dunghan.jobs.sla.Policies;
import org.dunghan.jobs.sla.Procedure;
import org.dunghan.jobs.sla.Rulebook;
import org.dunghan.jobs.sla.Source;
import org.dunghan.jobs.sla.WorkingCalendar;

/** Reads a version of the reference tables as the fold needs it. */
public final class RulebookQueries {
  private static final String CALENDAR =
      "SELECT day, kind FROM calendar_day WHERE reference_version = ?";
  private static final String UNITS = "SELECT code FROM unit WHERE reference_version = ?";
  private static final String PROCEDURES =
      """
      SELECT
          code, field_code, competent_unit_code, valid_from, valid_until,
          if(local_limit_unit = '', limit_unit, local_limit_unit) AS unit_in_force,
          if(local_limit_unit = '', limit_value, local_limit_value) AS value_in_force
      FROM procedure
      WHERE reference_version = ?
      ORDER BY code, valid_from
      """;

  private static final String POLICIES =
      """
      SELECT
          source, field_code, procedure_code, valid_from, valid_until,
          supplement, financial_duty, lateness, due,
          same_day_until, morning_from, morning_until, afternoon_from, afternoon_until
      FROM clock_policy
      WHERE reference_version = ?
      """;
  private static final String SOURCES =
      "SELECT source, zone, received_is_acceptance FROM source WHERE reference_version = ?";

  private final Connection connection;

  public RulebookQueries(Connection connection) {
    this.connection = connection;
  }

  /** The rules of a version. */
  public Rulebook rulebook(int version) throws SQLException {
    return new Rulebook(
        calendar(version),
        procedures(version),
        units(version),
        new Policies(policies(version)),
        sources(version));
  }

  private WorkingCalendar calendar(int version) throws SQLException {
    Map<LocalDate, Boolean> exceptions = new HashMap<>();
    forEach(
        CALENDAR,
        version,
        row ->
            exceptions.put(
                row.getObject("day", LocalDate.class), row.getString("kind").equals("WORKING")));
    return new WorkingCalendar(exceptions);
  }

  private Set<String> units(int version) throws SQLException {
    Set<String> units = new HashSet<>();
    forEach(UNITS, version, row -> units.add(row.getString("code")));
    return units;
  }

  private Map<String, List<Procedure>> procedures(int version) throws SQLException {
    Map<String, List<Procedure>> procedures = new HashMap<>();
    forEach(
        PROCEDURES,
        version,
        row ->
            procedures
                .computeIfAbsent(row.getString("code"), code -> new ArrayList<>())
                .add(procedure(row)));
    return procedures;
  }

  private static Procedure procedure(ResultSet row) throws SQLException {
    String unit = row.getString("unit_in_force");
    Limit limit =
        unit.isEmpty() ? null : new Limit(row.getInt("value_in_force"), Limit.Unit.valueOf(unit));
    return new Procedure(
        row.getString("code"),
        row.getString("field_code"),
        row.getString("competent_unit_code"),
        limit,
        row.getObject("valid_from", LocalDate.class),
        validUntil(row));
  }

  private List<ClockPolicy> policies(int version) throws SQLException {
    List<ClockPolicy> policies = new ArrayList<>();
    forEach(POLICIES, version, row -> policies.add(policy(row)));
    return policies;
  }

  private static ClockPolicy policy(ResultSet row) throws SQLException {
    return new ClockPolicy(
        new ClockPolicy.Scope(
            row.getString("source"), row.getString("field_code"), row.getString("procedure_code")),
        row.getObject("valid_from", LocalDate.class),
        validUntil(row),
        ClockPolicy.Supplement.valueOf(row.getString("supplement")),
        ClockPolicy.FinancialDuty.valueOf(row.getString("financial_duty")),
        ClockPolicy.Lateness.valueOf(row.getString("lateness")),
        ClockPolicy.DueRule.valueOf(row.getString("due")),
        time(row, "same_day_until"),
        new OfficeDay(
            time(row, "morning_from"),
            time(row, "morning_until"),
            time(row, "afternoon_from"),
            time(row, "afternoon_until")));
  }

  private static LocalTime time(ResultSet row, String column) throws SQLException {
    return LocalTime.parse(row.getString(column));
  }

  private static LocalDate validUntil(ResultSet row) throws SQLException {
    return Optional.ofNullable(row.getObject("valid_until", LocalDate.class)).orElse(LocalDate.MAX);
  }

  private Map<String, Source> sources(int version) throws SQLException {
    Map<String, Source> sources = new HashMap<>();
    forEach(
        SOURCES,
        version,
        row ->
            sources.put(
                row.getString("source"),
                new Source(
                    ZoneId.of(row.getString("zone")), row.getBoolean("received_is_acceptance"))));
    return sources;
  }

  private void forEach(String query, int version, RowAction action) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setInt(1, version);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          action.accept(row);
        }
      }
    }
  }

  @FunctionalInterface
  private interface RowAction {
    void accept(ResultSet row) throws SQLException;
  }
}
