/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.publish;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table that is made of layers. Its schema says what adds up: {@code sign} and the counts are
 * added, maps entry by entry; all other columns tell rows apart.
 */
record LayeredTable(String name, List<Column> columns) {
  /** All of them. */
  static final List<String> NAMES =
      List.of("dossier", "procedure_day", "handoff_day", "officer_day");

  /** Those of them that tasks write in parts. */
  private static final String IN_PARTS = "_day";

  private static final String READ =
      """
      SELECT name, type
      FROM system.columns
      WHERE database = currentDatabase() AND table = ? AND name != 'layer' AND default_kind != 'MATERIALIZED'
      ORDER BY position
      """;

  /** A column that is not the layer. */
  record Column(String name, String type) {
    boolean isSum() {
      return name.equals("sign") || type.equals("Int64");
    }

    boolean isMap() {
      return type.startsWith("Map(");
    }

    boolean isKey() {
      return !isSum() && !isMap();
    }

    /** What a merged row says in this column. */
    String merged() {
      if (isMap()) {
        return "mapFilter((any, count) -> count != 0, sumMap(%s))".formatted(name);
      }
      return isSum() ? "sum(%s)".formatted(name) : name;
    }
  }

  static List<LayeredTable> all(Connection connection) throws SQLException {
    List<LayeredTable> tables = new ArrayList<>();
    for (String name : NAMES) {
      tables.add(read(name, connection));
    }
    return tables;
  }

  private static LayeredTable read(String name, Connection connection) throws SQLException {
    List<Column> columns = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(READ)) {
      statement.setString(1, name);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          columns.add(new Column(row.getString("name"), row.getString("type")));
        }
      }
    }
    return new LayeredTable(name, columns);
  }

  /** Where the rows of tasks are until they are summed, for a table of days. */
  static Optional<String> partOf(String name) {
    return name.endsWith(IN_PARTS) ? Optional.of(name + "_part") : Optional.empty();
  }

  /**
   * A checksum that adds up as the figures do: the hash of a row's key times its values, each value
   * times a constant of its column, modulo 2^64.
   */
  String checksum() {
    return "reinterpretAsUInt64(sum(reinterpretAsInt64(%s) * (%s)))"
        .formatted(keyHash(), weighed());
  }

  /** The widest table keeps it beside each row. */
  private String keyHash() {
    return name.equals("dossier")
        ? "fingerprint"
        : "cityHash64(tuple(%s))".formatted(joined(Column::isKey));
  }

  private String weighed() {
    return IntStream.range(0, columns.size())
        .filter(index -> !columns.get(index).isKey())
        .mapToObj(index -> weighed(columns.get(index), index))
        .collect(Collectors.joining(" + "));
  }

  private static String weighed(Column column, int position) {
    return column.isMap()
        ? "arraySum(mapValues(mapApply((key, count) -> (key, reinterpretAsInt64(cityHash64(%d, key)) * count), %s)))"
            .formatted(position, column.name())
        : "reinterpretAsInt64(cityHash64(%d)) * %s".formatted(position, column.name());
  }

  /**
   * Selects the sum of layers, as rows of another one; rows that cancel are gone. Its parameters:
   * the other layer, the layers, and of how many shares which one.
   *
   * @param from this table, or that of its parts
   */
  String merged(String from) {
    return """
        SELECT ?, %s
        FROM %s
        WHERE layer IN ? AND cityHash64(%s) %% ? = ?
        GROUP BY %s
        HAVING %s
        """
        .formatted(
            columns.stream().map(Column::merged).collect(Collectors.joining(", ")),
            from,
            shared(),
            joined(Column::isKey),
            anyLeft());
  }

  /** What no two rows that may cancel differ in. */
  private String shared() {
    return columns.stream()
        .map(Column::name)
        .filter(column -> column.equals("dossier_id") || column.equals("day"))
        .findFirst()
        .orElseThrow();
  }

  private String anyLeft() {
    Stream<String> sums =
        columns.stream().filter(Column::isSum).map(column -> column.merged() + " != 0");
    Stream<String> maps =
        columns.stream().filter(Column::isMap).map(column -> "notEmpty(" + column.merged() + ")");
    return Stream.concat(sums, maps).collect(Collectors.joining(" OR "));
  }

  private String joined(Predicate<Column> which) {
    return columns.stream().filter(which).map(Column::name).collect(Collectors.joining(", "));
  }
}
