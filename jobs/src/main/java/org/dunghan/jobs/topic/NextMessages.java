/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dunghan.jobs.publish.TopicOffsets;

/**
 * What of a topic is to be read next: from where the current generation ends to what is there now.
 */
public final class NextMessages {
  private static final String READ_ALL =
      "--from-earliest reads all that the topic holds; what is known already counts as duplicate";

  private final String topic;
  private final TopicState state;

  public NextMessages(String topic, TopicState state) {
    this.topic = topic;
    this.state = state;
  }

  /** All messages that the topic holds. */
  public List<MessageRange> all() {
    List<MessageRange> ranges = new ArrayList<>();
    state.partitions().forEach((partition, kept) -> add(partition, kept.earliest(), ranges));
    return ranges;
  }

  /**
   * Those behind what was read.
   *
   * @param reached how far each partition was read; one that is missing is read from its beginning
   * @throws TopicProblem when some that would come next are no longer there
   */
  public List<MessageRange> after(Map<Integer, TopicOffsets.Reached> reached) throws TopicProblem {
    for (Map.Entry<Integer, TopicOffsets.Reached> read : reached.entrySet()) {
      requireRest(read.getKey(), read.getValue());
    }
    List<MessageRange> ranges = new ArrayList<>();
    state
        .partitions()
        .forEach(
            (partition, kept) ->
                add(
                    partition,
                    reached.containsKey(partition)
                        ? reached.get(partition).until()
                        : kept.earliest(),
                    ranges));
    return ranges;
  }

  private void add(int partition, long from, List<MessageRange> ranges) {
    long until = state.partitions().get(partition).end();
    if (from < until) {
      ranges.add(new MessageRange(state.id(), topic, partition, from, until));
    }
  }

  private void requireRest(int partition, TopicOffsets.Reached reached) throws TopicProblem {
    TopicState.Kept kept = state.partitions().get(partition);
    if (!reached.topicId().equals(state.id()) || kept == null) {
      throw new TopicProblem(
          "topic \"%s\" is not the one that was read before: it was deleted and made anew. %s"
              .formatted(topic, READ_ALL));
    }
    if (reached.until() < kept.earliest()) {
      throw new TopicProblem(
          "topic \"%s\" no longer holds the messages %d to %d of partition %d, which were not read"
                  .formatted(topic, reached.until(), kept.earliest() - 1, partition)
              + " yet: let their sender send them again and let the topic keep messages longer. "
              + READ_ALL);
    }
    if (reached.until() > kept.end()) {
      throw new TopicProblem(
          "partition %d of topic \"%s\" ends at offset %d, but was read to %d before: the brokers"
                  .formatted(partition, topic, kept.end(), reached.until())
              + " have lost messages. "
              + READ_ALL);
    }
  }
}
