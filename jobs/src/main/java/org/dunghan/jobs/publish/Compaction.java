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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Merges layers, so that a read does not pay for every load since the first. Layers of a size are
 * merged once there are {@link #FAN_IN} of them, so a row is merged again a logarithmic number of
 * times, and so is the number of layers logarithmic.
 */
public final class Compaction {
  static final int FAN_IN = 8;

  private static final String SIZES =
      "SELECT layer, arraySum(mapValues(row_counts)) AS rows FROM layer WHERE revision = 1 AND has(?, layer)";

  private final Connection connection;
  private final Writer writer;
  private final Publications publications;
  private final Layers layers;

  /** What is merged. */
  public enum Extent {
    /** Layers of which there are many of a size. */
    SMALL_LAYERS,
    /** All layers of the current generation, into one. */
    ALL_LAYERS
  }

  public Compaction(Connection connection, Writer writer) {
    this.connection = connection;
    this.writer = writer;
    publications = new Publications(connection);
    layers = new Layers(connection);
  }

  /**
   * Publishes the current generation's figures, from fewer layers, as a new generation.
   *
   * @return the new one, or none when there was nothing to merge
   * @throws BrokenLayer when the merged layer does not say the same; it is not published
   */
  public Optional<Generation> compact(Extent extent)
      throws SQLException, BrokenLayer, WriterReplaced {
    Optional<Generation> current = publications.current();
    List<Integer> chosen =
        current.isEmpty() ? List.of() : chosen(sizes(current.get().layers()), extent);
    return chosen.size() < 2 ? Optional.empty() : Optional.of(merge(current.get(), chosen));
  }

  private Map<Integer, Long> sizes(List<Integer> numbers) throws SQLException {
    Map<Integer, Long> sizes = new TreeMap<>();
    try (PreparedStatement statement = connection.prepareStatement(SIZES)) {
      statement.setArray(1, connection.createArrayOf("UInt32", numbers.toArray()));
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          sizes.put(row.getInt("layer"), row.getLong("rows"));
        }
      }
    }
    return sizes;
  }

  /** The largest size of which there are enough, with all smaller ones. */
  static List<Integer> chosen(Map<Integer, Long> sizes, Extent extent) {
    if (extent == Extent.ALL_LAYERS) {
      return List.copyOf(sizes.keySet());
    }
    TreeMap<Integer, List<Integer>> bySize = new TreeMap<>();
    sizes.forEach(
        (layer, rows) ->
            bySize.computeIfAbsent(magnitude(rows), any -> new ArrayList<>()).add(layer));
    return bySize.descendingMap().entrySet().stream()
        .filter(size -> size.getValue().size() >= FAN_IN)
        .findFirst()
        .map(size -> bySize.headMap(size.getKey(), true).values())
        .map(smaller -> smaller.stream().flatMap(Collection::stream).sorted().toList())
        .orElse(List.of());
  }

  private static int magnitude(long rows) {
    return (Long.SIZE - Long.numberOfLeadingZeros(rows / 1000)) / 3;
  }

  private Generation merge(Generation current, List<Integer> merged)
      throws SQLException, BrokenLayer, WriterReplaced {
    int layer = layers.begin(LayerKind.COMPACTION, 0);
    long rows = sizes(merged).values().stream().mapToLong(Long::longValue).sum();
    for (LayeredTable table : LayeredTable.all(connection)) {
      new LayerSum(connection).write(table, table.name(), layer, merged, rows);
    }
    layers.complete(layer);
    requireSame(layer, merged);
    List<Integer> kept = new ArrayList<>(current.layers());
    kept.removeAll(merged);
    kept.add(layer);
    Generation compacted = current.renumbered(publications.next(writer), kept);
    publications.publish(compacted, writer);
    return compacted;
  }

  /** The checksums add up, so those of the merged layers are that of their sum. */
  private void requireSame(int layer, List<Integer> merged) throws SQLException, BrokenLayer {
    String sum = checksums(merged);
    String compacted = checksums(List.of(layer));
    if (!sum.equals(compacted)) {
      throw new BrokenLayer(
          "the layers %s have the checksums %s, and their sum has %s"
              .formatted(
                  merged.stream().map(String::valueOf).collect(Collectors.joining(", ")),
                  sum,
                  compacted));
    }
  }

  private String checksums(List<Integer> numbers) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT toString(sumMap(checksums)) FROM layer FINAL WHERE revision = 1 AND has(?, layer)")) {
      statement.setArray(1, connection.createArrayOf("UInt32", numbers.toArray()));
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }
}
