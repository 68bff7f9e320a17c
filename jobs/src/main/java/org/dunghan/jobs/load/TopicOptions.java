/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.dunghan.jobs.topic.Topic;

/**
 * What a load of a topic is asked to do.
 *
 * @param fromEarliest whether to read all that the topic holds, however far it was read before
 * @param source system that the events come from
 * @param reference folder of the reference tables; none: the warehouse's latest version
 * @param asOf last local day of the figures; none: the last full day before the latest recorded_at
 */
public record TopicOptions(
    Topic topic,
    boolean fromEarliest,
    String source,
    Optional<Path> reference,
    Optional<LocalDate> asOf) {

  /** The same, but going on where the current generation ends. */
  public TopicOptions goingOn() {
    return new TopicOptions(topic, false, source, reference, asOf);
  }
}
