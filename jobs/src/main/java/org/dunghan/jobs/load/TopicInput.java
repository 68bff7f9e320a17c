/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.dunghan.jobs.publish.TopicOffsets;
import org.dunghan.jobs.read.EventFile;
import org.dunghan.jobs.read.FileFormat;
import org.dunghan.jobs.read.Split;
import org.dunghan.jobs.topic.Broker;
import org.dunghan.jobs.topic.MessageRange;
import org.dunghan.jobs.topic.NextMessages;
import org.dunghan.jobs.topic.Topic;
import org.dunghan.jobs.topic.TopicProblem;

/** Messages of a topic, which the next run knows by their offsets. */
record TopicInput(Topic topic, List<MessageRange> ranges) implements Input {

  /**
   * What has come since the current generation, or all that there is.
   *
   * @throws LoadProblem when the topic cannot be read, or not without a gap
   */
  static TopicInput next(TopicOptions options, Standing standing, Connection connection)
      throws SQLException, LoadProblem {
    Topic topic = options.topic();
    try (Broker broker = new Broker(topic)) {
      NextMessages next = new NextMessages(topic.name(), broker.state());
      return new TopicInput(
          topic,
          options.fromEarliest() ? next.all() : next.after(reached(options, standing, connection)));
    } catch (TopicProblem e) {
      throw new LoadProblem(e.getMessage(), e);
    }
  }

  private static Map<Integer, TopicOffsets.Reached> reached(
      TopicOptions options, Standing standing, Connection connection) throws SQLException {
    return new TopicOffsets(connection)
        .reached(
            options.source(),
            options.topic().name(),
            standing.publishedRuns(),
            standing.setAside());
  }

  @Override
  public List<NumberedFile> files() {
    return IntStream.range(0, ranges.size())
        .mapToObj(index -> new NumberedFile(index + 1, file(ranges.get(index))))
        .toList();
  }

  /** The files by the numbers of their partitions. */
  Map<Integer, NumberedFile> filesByPartition() {
    Map<Integer, NumberedFile> byPartition = new HashMap<>();
    for (NumberedFile file : files()) {
      byPartition.put(ranges.get(file.id() - 1).partition(), file);
    }
    return byPartition;
  }

  /** At most so many. */
  long messages() {
    return ranges.stream().mapToLong(MessageRange::messages).sum();
  }

  private static EventFile file(MessageRange range) {
    return new EventFile(
        "",
        range.name(),
        FileFormat.KAFKA,
        0,
        DigestUtils.sha256Hex(range.identity()),
        List.of(Split.WHOLE));
  }

  @Override
  public SparkStages.ReadStage read(
      SparkStages stages, String source, int runId, Instant loadedAt, long heldEvents) {
    return stages.read(this, source, runId, loadedAt, heldEvents);
  }

  @Override
  public void record(int runId, Connection connection) throws SQLException {
    TopicOffsets offsets = new TopicOffsets(connection);
    for (int index = 0; index < ranges.size(); index++) {
      MessageRange range = ranges.get(index);
      offsets.record(
          runId,
          index + 1,
          topic.name(),
          range.topicId(),
          range.partition(),
          range.from(),
          range.until());
    }
  }
}
