/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.topic;

import java.util.SortedMap;

/**
 * What the brokers hold of a topic.
 *
 * @param id tells a topic from a later one of the same name
 * @param partitions by their numbers, from 0
 */
public record TopicState(String id, SortedMap<Integer, Kept> partitions) {
  /**
   * The messages of a partition.
   *
   * @param earliest offset of the first one
   * @param end offset behind the last one
   */
  public record Kept(long earliest, long end) {}

  /** Whether no message has come since. */
  public boolean endsLike(TopicState before) {
    return id.equals(before.id)
        && partitions.keySet().equals(before.partitions.keySet())
        && partitions.entrySet().stream()
            .allMatch(kept -> kept.getValue().end() == before.partitions.get(kept.getKey()).end());
  }
}
