/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.topic;

import java.io.Serializable;

/**
 * Messages of one partition of a topic.
 *
 * @param topicId tells the topic from a later one of the same name
 * @param from offset of the first message
 * @param until offset behind the last one
 */
public record MessageRange(String topicId, String topic, int partition, long from, long until)
    implements Serializable {

  /** The partition, as load_file and rejected_row name it. */
  public String name() {
    return topic + "/" + partition;
  }

  /** At most so many: a topic may have lost some, or have compacted them. */
  public long messages() {
    return until - from;
  }

  /** What it is known by. */
  public String identity() {
    return "%s %s %d %d-%d".formatted(topicId, topic, partition, from, until);
  }
}
