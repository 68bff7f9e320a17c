/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import java.time.LocalDateTime;
import java.util.Comparator;

/** One row of the data contract; times are local. */
record Event(
    String id,
    String dossierId,
    EventType type,
    LocalDateTime occurredAt,
    LocalDateTime recordedAt,
    Details details) {

  /** The order in which a source writes its rows. */
  static final Comparator<Event> BY_RECORD =
      Comparator.comparing(Event::recordedAt).thenComparing(Event::id);

  Event withDetails(Details corrected) {
    return new Event(id, dossierId, type, occurredAt, recordedAt, corrected);
  }

  Event withRecordedAt(LocalDateTime moment) {
    return new Event(id, dossierId, type, occurredAt, moment, details);
  }
}
