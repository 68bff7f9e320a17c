/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dossier;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** In which stock a tenure stands on the evening of every day. */
final class Evenings {
  private final TreeMap<LocalDate, Optional<ClockState>> changes = new TreeMap<>();

  private Evenings() {}

  /**
   * Reads them as the warehouse writes them.
   *
   * @param text words such as {@code 2025-07-01/open_in_time}; a day that a stock was left on
   *     without another being entered is followed by nothing but the slash
   */
  static Evenings of(String text) {
    Evenings evenings = new Evenings();
    for (String word : TenureFacts.words(text)) {
      LocalDate day = LocalDate.parse(word.substring(0, word.indexOf('/')));
      String stock = word.substring(word.indexOf('/') + 1);
      if (stock.isEmpty()) {
        evenings.changes.putIfAbsent(day, Optional.empty());
      } else {
        evenings.changes.put(day, Optional.of(ClockState.ofStock(stock)));
      }
    }
    return evenings;
  }

  /** The state on an evening; none in no stock. */
  Optional<ClockState> on(LocalDate day) {
    return Optional.ofNullable(changes.floorEntry(day)).flatMap(Map.Entry::getValue);
  }
}
