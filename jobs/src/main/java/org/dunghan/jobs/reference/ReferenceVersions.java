/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.reference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The versions of the reference tables that the warehouse keeps. */
public final class ReferenceVersions {
  private static final String LATEST =
      """
      SELECT reference_version, checksum
      FROM reference
      ORDER BY reference_version DESC
      LIMIT 1
      """;

  private static final String KNOWN =
      """
      SELECT max(reference_version) AS known
      FROM reference
      WHERE loaded_at <= fromUnixTimestamp64Milli(?)
      """;

  private final Connection connection;

  public ReferenceVersions(Connection connection) {
    this.connection = connection;
  }

  /**
   * The latest version.
   *
   * @throws ReferenceProblem when the warehouse has none yet
   */
  public int latest() throws SQLException, ReferenceProblem {
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(LATEST)) {
      if (!row.next()) {
        throw new ReferenceProblem(
            "the warehouse has no reference tables yet: give load the folder that holds them with"
                + " --reference DIR");
      }
      return row.getInt("reference_version");
    }
  }

  /**
   * The version that was known at a moment, else the first one.
   *
   * @throws ReferenceProblem when the warehouse has none yet
   */
  public int knownAt(Instant moment) throws SQLException, ReferenceProblem {
    latest();
    try (PreparedStatement statement = connection.prepareStatement(KNOWN)) {
      statement.setLong(1, moment.toEpochMilli());
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return Math.max(row.getInt("known"), 1);
      }
    }
  }

  /** Writes the files of a folder as a new version, unless the latest one is the same. */
  public int load(Path folder) throws SQLException, ReferenceProblem {
    ReferenceFiles files = new ReferenceFiles(folder);
    String checksum = files.checksum();
    int latest = 0;
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(LATEST)) {
      if (row.next()) {
        latest = row.getInt("reference_version");
        if (row.getString("checksum").equals(checksum)) {
          return latest;
        }
      }
    }
    Map<ReferenceTable, List<NamedCsvRecord>> rows = files.all();
    int version = latest + 1;
    for (ReferenceTable table : ReferenceTable.ALL) {
      write(table, rows.get(table), version);
    }
    announce(version, checksum);
    return version;
  }

  private void write(ReferenceTable table, List<NamedCsvRecord> rows, int version)
      throws SQLException {
    dropHalfWritten(table, version);
    try (PreparedStatement insert = connection.prepareStatement(table.insert())) {
      for (NamedCsvRecord row : rows) {
        insert.setInt(1, version);
        for (int column = 0; column < table.columns().size(); column++) {
          String value = row.getField(column);
          boolean none = value.isEmpty() && table.optional().contains(table.columns().get(column));
          insert.setString(column + 2, none ? null : value);
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private void dropHalfWritten(ReferenceTable table, int version) throws SQLException {
    try (PreparedStatement drop =
        connection.prepareStatement("ALTER TABLE " + table.name() + " DROP PARTITION ?")) {
      drop.setInt(1, version);
      drop.execute();
    }
  }

  private void announce(int version, String checksum) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO reference SELECT ?, ?, now64(3)")) {
      insert.setInt(1, version);
      insert.setString(2, checksum);
      insert.execute();
    }
  }
}
