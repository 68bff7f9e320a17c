/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.publish;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The generations that readers can pin. */
public final class Publications {
  private static final String CURRENT =
      """
      SELECT generation, as_of, reference_version, arrayStringConcat(runs, ' ') AS run_ids
      FROM publication
      WHERE state = 'PUBLISHED'
      ORDER BY generation DESC
      LIMIT 1
      """;

  /** The sums of hashes do not depend on the order of rows. */
  private static final String PUBLISH =
      """
      INSERT INTO publication
      SELECT
          ? AS generation,
          toDate(?) AS as_of,
          [toUInt32(?)] AS layers,
          (SELECT arraySort(groupUniqArray(run_id)) FROM event) AS runs,
          ? AS reference_version,
          map(%s) AS row_counts,
          map(%s) AS checksums,
          ? AS state,
          ? AS code_version,
          now64(3) AS published_at
      """
          .formatted(
              ofEachTable("count()"),
              ofEachTable("sum(cityHash64(toString(tuple(* EXCEPT layer))))"));

  private static String ofEachTable(String expression) {
    return Layers.TABLES.stream()
        .map(
            table ->
                "'%s', (SELECT %s FROM %s WHERE layer = ?)".formatted(table, expression, table))
        .collect(Collectors.joining(", "));
  }

  private final Connection connection;

  public Publications(Connection connection) {
    this.connection = connection;
  }

  /** The generation that readers see now, or none. */
  public Optional<Generation> current() throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(CURRENT)) {
      if (!row.next()) {
        return Optional.empty();
      }
      return Optional.of(
          new Generation(
              row.getInt("generation"),
              row.getObject("as_of", LocalDate.class),
              row.getInt("reference_version"),
              numbers(row.getString("run_ids"))));
    }
  }

  private static Set<Integer> numbers(String joined) {
    return Arrays.stream(joined.split(" "))
        .filter(number -> !number.isEmpty())
        .map(Integer::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Publishes a checked layer as the next generation; from now on readers see it. */
  public int publish(int layer, LocalDate asOf, int referenceVersion, String codeVersion)
      throws SQLException {
    return publish("PUBLISHED", layer, asOf, referenceVersion, codeVersion);
  }

  /** Publishes a checked layer as a generation that is read only by its number. */
  public int publishAsKnown(int layer, LocalDate asOf, int referenceVersion, String codeVersion)
      throws SQLException {
    return publish("AS_KNOWN", layer, asOf, referenceVersion, codeVersion);
  }

  private int publish(
      String state, int layer, LocalDate asOf, int referenceVersion, String codeVersion)
      throws SQLException {
    int generation = next();
    try (PreparedStatement insert = connection.prepareStatement(PUBLISH)) {
      insert.setInt(1, generation);
      insert.setString(2, asOf.toString());
      insert.setInt(3, layer);
      insert.setInt(4, referenceVersion);
      int parameter = 5;
      while (parameter < 5 + 2 * Layers.TABLES.size()) {
        insert.setInt(parameter++, layer);
      }
      insert.setString(parameter++, state);
      insert.setString(parameter, codeVersion);
      insert.execute();
    }
    return generation;
  }

  private int next() throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT max(generation) + 1 AS next FROM publication")) {
      row.next();
      return row.getInt("next");
    }
  }
}
