/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.quality;

import java.util.List;
import java.util.Optional;
import org.dunghan.api.request.PageKey;
import org.dunghan.api.request.PageKey.Place;

/** Where a rejected row stands in the order of rows. */
record RejectedRowKey(long run, long file, long line) {
  /** Before all of them. */
  static final RejectedRowKey FIRST = new RejectedRowKey(0, 0, 0);

  private static final List<Place> PLACES = List.of(Place.NUMBER, Place.NUMBER, Place.NUMBER);

  /**
   * Writes it as a text.
   *
   * @param rows what tells the rows apart from others that it is no key of
   */
  String text(String rows) {
    return PageKey.text(
        List.of(Long.toString(run), Long.toString(file), Long.toString(line)), rows);
  }

  /** Reads what was written; none where it was changed since, or written for other rows. */
  static Optional<RejectedRowKey> read(String text, String rows) {
    return PageKey.read(text, rows, PLACES)
        .map(parts -> parts.stream().map(Long::parseLong).toList())
        .map(parts -> new RejectedRowKey(parts.get(0), parts.get(1), parts.get(2)));
  }
}
