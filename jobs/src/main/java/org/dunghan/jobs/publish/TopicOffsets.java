/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.publish;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How far topics were read. It belongs to the runs, and so to the generations that have them. */
public final class TopicOffsets {
  private static final String RECORD =
      """
      INSERT INTO load_offset
      (run_id, file_id, topic, topic_id, partition, from_offset, until_offset)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """;

  /** The latest run counts, for it may have begun anew. */
  private static final String REACHED =
      """
      SELECT
          partition,
          argMax(topic_id, run_id) AS last_topic_id,
          argMax(until_offset, run_id) AS last_until_offset
      FROM load_offset
      INNER JOIN %s USING (run_id)
      WHERE topic = ? AND %s
      GROUP BY partition
      """
          .formatted(Runs.OF_SOURCE, Runs.COUNTS);

  private final Connection connection;

  public TopicOffsets(Connection connection) {
    this.connection = connection;
  }

  /**
   * How far a partition was read.
   *
   * @param topicId tells the topic from a later one of the same name
   * @param until first offset that was not read
   */
  public record Reached(String topicId, long until) {}

  /** What a run reads of a topic; it counts once a generation includes the run. */
  public void record(
      int runId, int fileId, String topic, String topicId, int partition, long from, long until)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(RECORD)) {
      insert.setInt(1, runId);
      insert.setInt(2, fileId);
      insert.setString(3, topic);
      insert.setString(4, topicId);
      insert.setInt(5, partition);
      insert.setLong(6, from);
      insert.setLong(7, until);
      insert.execute();
    }
  }

  /**
   * How far the partitions of a topic are in a generation, by their numbers.
   *
   * @param published runs that are in it
   * @param setAside runs that were in it and no longer are
   */
  public Map<Integer, Reached> reached(
      String source, String topic, Collection<Integer> published, Collection<Integer> setAside)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(REACHED)) {
      statement.setString(1, source);
      statement.setString(2, topic);
      statement.setArray(3, numbers(published));
      statement.setArray(4, numbers(setAside));
      statement.setArray(5, numbers(setAside));
      Map<Integer, Reached> reached = new HashMap<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          reached.put(
              row.getInt("partition"),
              new Reached(row.getString("last_topic_id"), row.getLong("last_until_offset")));
        }
      }
      return reached;
    }
  }

  private Array numbers(Collection<Integer> numbers) throws SQLException {
    return connection.createArrayOf("UInt32", numbers.toArray());
  }
}
