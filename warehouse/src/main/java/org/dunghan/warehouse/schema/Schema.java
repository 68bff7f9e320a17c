/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings a database to the tables that this version of Đúng Hạn knows. */
public final class Schema {
  private static final List<String> FILES =
      List.of(
          "001_provenance.sql",
          "002_event.sql",
          "003_reference.sql",
          "004_dossier.sql",
          "005_procedure_day.sql",
          "006_publication.sql",
          "007_clock_policy.sql",
          "008_handoff.sql",
          "009_correction.sql",
          "010_increment.sql",
          "011_topic.sql",
          "012_flat_cost.sql",
          "013_known_at.sql",
          "014_day_part.sql",
          "015_event_of_each_run.sql",
          "016_durable.sql",
          "017_touched_by_run.sql");

  private static final String CREATE_VERSIONS =
      """
      CREATE TABLE IF NOT EXISTS schema_version
      (
          name       String COMMENT 'File that was applied',
          checksum   String COMMENT 'SHA-256 of its text',
          applied_at DateTime64(3, 'UTC') DEFAULT now64(3)
      )
      ENGINE = MergeTree
      ORDER BY name
      """;

  private Schema() {}

  /**
   * Applies the files that the connection's database has not seen yet, in their order.
   *
   * @throws IllegalStateException when a file differs from the one that was applied
   */
  public static void apply(Connection connection) throws SQLException {
    apply(connection, files());
  }

  /**
   * Whether the connection's database has seen all files, so that {@link #apply} has nothing to do.
   */
  public static boolean isApplied(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(CREATE_VERSIONS);
      return appliedChecksums(statement).keySet().containsAll(FILES);
    }
  }

  static List<SchemaFile> files() {
    return FILES.stream().map(SchemaFile::ofResource).toList();
  }

  static void apply(Connection connection, List<SchemaFile> files) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(CREATE_VERSIONS);
      Map<String, String> applied = appliedChecksums(statement);
      for (SchemaFile file : files) {
        String checksum = applied.get(file.name());
        if (checksum == null) {
          apply(connection, statement, file);
        } else if (!checksum.equals(file.checksum())) {
          throw new IllegalStateException(
              file.name()
                  + " was changed after it was applied to this database:"
                  + " restore it and put the change in a new file.");
        }
      }
    }
  }

  private static Map<String, String> appliedChecksums(Statement statement) throws SQLException {
    Map<String, String> checksums = new HashMap<>();
    try (ResultSet rows = statement.executeQuery("SELECT name, checksum FROM schema_version")) {
      while (rows.next()) {
        checksums.put(rows.getString("name"), rows.getString("checksum"));
      }
    }
    return checksums;
  }

  private static void apply(Connection connection, Statement statement, SchemaFile file)
      throws SQLException {
    for (String sql : file.statements()) {
      statement.execute(sql);
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO schema_version (name, checksum) VALUES (?, ?)")) {
      insert.setString(1, file.name());
      insert.setString(2, file.checksum());
      insert.executeUpdate();
    }
  }
}
