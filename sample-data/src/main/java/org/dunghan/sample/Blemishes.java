/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * What real sources do now and then: write a row twice, or a wrong value and later the right one.
 */
final class Blemishes {

  private Blemishes() {}

  static List<Event> on(List<Event> events, Chance chance) {
    List<Event> written = new ArrayList<>(events);
    if (chance.permille(1)) {
      written.add(events.get(chance.below(events.size())));
    }
    if (chance.permille(1)) {
      Event opening = events.get(0);
      Details wrong = opening.details().channel(Channel.UNKNOWN);
      written.set(0, opening.withDetails(wrong));
      written.add(opening.withRecordedAt(opening.recordedAt().plusDays(1).withHour(17)));
    }
    return written;
  }
}
