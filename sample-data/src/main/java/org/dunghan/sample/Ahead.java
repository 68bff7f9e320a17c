/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Events that lie ahead, by the day on which they will be recorded. */
final class Ahead {

  private final SortedMap<LocalDate, List<Event>> days = new TreeMap<>();

  void add(Event event) {
    days.computeIfAbsent(event.recordedAt().toLocalDate(), day -> new ArrayList<>()).add(event);
  }

  /** Writes what is recorded before a day, and forgets it; returns the number of rows. */
  long writeBefore(LocalDate day, EventSink sink) throws IOException {
    long rows = 0;
    while (!days.isEmpty() && days.firstKey().isBefore(day)) {
      List<Event> events = days.remove(days.firstKey());
      events.sort(Event.BY_RECORD);
      for (Event event : events) {
        sink.write(event);
      }
      rows += events.size();
    }
    return rows;
  }
}
