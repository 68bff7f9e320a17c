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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The layers of the warehouse: numbered, checked before they are published, dropped when abandoned.
 */
public final class Layers {
  /** Layers of old are known by the generations that name them only. */
  private static final String NEXT =
      """
      SELECT greatest(
          (SELECT max(layer) FROM layer),
          (SELECT max(arrayMax(layers)) FROM publication)) + 1 AS next
      """;

  private static final String BEGIN =
      "INSERT INTO layer (layer, revision, run_id, kind) VALUES (?, 0, ?, ?)";

  private static final String COMPLETE =
      """
      INSERT INTO layer (layer, revision, run_id, kind, row_counts, checksums)
      SELECT layer, 1, run_id, kind, map(%s), map(%s)
      FROM layer
      WHERE layer = ? AND revision = 0
      """;

  private static final String COMPLETED =
      "SELECT uniqExact(layer) FROM layer WHERE revision = 1 AND has(?, layer)";

  private static final String ABANDONED =
      """
      SELECT DISTINCT layer
      FROM %s
      WHERE layer <= ? AND layer NOT IN (SELECT arrayJoin(layers) FROM kept_generation)
      """;

  /** None for a writer that was taken for dead: the layers of its successor are not abandoned. */
  private static final String LATEST =
      """
      SELECT max(layer) AS latest
      FROM layer
      WHERE ? = (SELECT argMax(token, at) FROM writer WHERE act = 'TOOK')
      """;

  private final Connection connection;

  public Layers(Connection connection) {
    this.connection = connection;
  }

  /**
   * Takes a number that no layer ever had: whoever still writes to another one disturbs nobody.
   *
   * @param runId run that writes it, 0 for none
   */
  public int begin(LayerKind kind, int runId) throws SQLException {
    int layer;
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(NEXT)) {
      row.next();
      layer = row.getInt("next");
    }
    try (PreparedStatement insert = connection.prepareStatement(BEGIN)) {
      insert.setInt(1, layer);
      insert.setInt(2, runId);
      insert.setString(3, kind.name());
      insert.execute();
    }
    return layer;
  }

  /**
   * Holds a layer against what the tasks say they wrote, and against its own identities; then notes
   * its counts and checksums.
   *
   * @param written rows by table
   * @param former generation that the layer builds on, 0 for none
   * @throws BrokenLayer when anything differs
   */
  public void complete(int layer, Map<String, Long> written, int former)
      throws SQLException, BrokenLayer {
    LayerCheck check = new LayerCheck(connection);
    check.checkRows(layer, written);
    sumParts(layer, written, check);
    check.checkIdentities(layer, former);
    complete(layer);
  }

  private void sumParts(int layer, Map<String, Long> written, LayerCheck check)
      throws SQLException, BrokenLayer {
    for (LayeredTable table : LayeredTable.all(connection)) {
      Optional<String> part = LayeredTable.partOf(table.name());
      if (part.isPresent() && written.getOrDefault(table.name(), 0L) > 0) {
        long rows = written.get(table.name());
        new LayerSum(connection).write(table, part.get(), layer, List.of(layer), rows);
        check.checkSum(table, part.get(), layer);
        drop(part.get(), layer);
      }
    }
  }

  void complete(int layer) throws SQLException {
    List<LayeredTable> tables = LayeredTable.all(connection);
    String counts =
        tables.stream().map(table -> of(table, "count()")).collect(Collectors.joining(", "));
    String checksums =
        tables.stream().map(table -> of(table, table.checksum())).collect(Collectors.joining(", "));
    try (PreparedStatement insert =
        connection.prepareStatement(COMPLETE.formatted(counts, checksums))) {
      for (int parameter = 1; parameter <= 2 * tables.size() + 1; parameter++) {
        insert.setInt(parameter, layer);
      }
      insert.execute();
    }
  }

  private static String of(LayeredTable table, String expression) {
    return "'%s', (SELECT %s FROM %s WHERE layer = ?)"
        .formatted(table.name(), expression, table.name());
  }

  /** Whether layers were all completed. */
  public boolean areComplete(List<Integer> layers) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(COMPLETED)) {
      statement.setArray(1, connection.createArrayOf("UInt32", layers.toArray()));
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getInt(1) == layers.size();
      }
    }
  }

  /**
   * Drops what a run left that died before it published, and what only retired generations name.
   *
   * @param writer before whose time they were written
   */
  public void dropAbandoned(Writer writer) throws SQLException {
    int latest = latest(writer);
    for (String table : withParts()) {
      for (int layer : abandoned(table, latest)) {
        drop(table, layer);
      }
    }
  }

  private int latest(Writer writer) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(LATEST)) {
      statement.setString(1, writer.token());
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getInt("latest");
      }
    }
  }

  private List<Integer> abandoned(String table, int latest) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ABANDONED.formatted(table))) {
      statement.setInt(1, latest);
      List<Integer> layers = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          layers.add(row.getInt("layer"));
        }
      }
      return layers;
    }
  }

  private static List<String> withParts() {
    return LayeredTable.NAMES.stream()
        .flatMap(name -> Stream.concat(Stream.of(name), LayeredTable.partOf(name).stream()))
        .toList();
  }

  /** Drops a layer that no generation names. */
  public void drop(int layer) throws SQLException {
    for (String table : withParts()) {
      drop(table, layer);
    }
  }

  private void drop(String table, int layer) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("ALTER TABLE " + table + " DROP PARTITION ?")) {
      statement.setInt(1, layer);
      statement.execute();
    }
  }
}
