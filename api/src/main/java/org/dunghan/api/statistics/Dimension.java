/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dunghan.api.reference.Catalogue;

/** The closed list of what figures can be broken down by; all but time can also be filtered by. */
enum Dimension {
  /** The unit that answers for the measure: receiving or resolving, by the measure's side. */
  UNIT(Catalogue.UNIT),
  RECEIVING_UNIT(Catalogue.UNIT),
  RESOLVING_UNIT(Catalogue.UNIT),
  PROCEDURE(Catalogue.PROCEDURE),
  FIELD(Catalogue.FIELD),
  CHANNEL,
  INHERITED,
  DAY("day"),
  /** From Monday to Sunday. */
  WEEK("toMonday(day)"),
  MONTH("toStartOfMonth(day)");

  private final Optional<Catalogue> catalogue;
  private final Optional<String> periodStart;

  Dimension() {
    this(Optional.empty(), Optional.empty());
  }

  Dimension(Catalogue catalogue) {
    this(Optional.of(catalogue), Optional.empty());
  }

  Dimension(String periodStart) {
    this(Optional.empty(), Optional.of(periodStart));
  }

  Dimension(Optional<Catalogue> catalogue, Optional<String> periodStart) {
    this.catalogue = catalogue;
    this.periodStart = periodStart;
  }

  /** Its name in questions and answers, and its column in SQL. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isTime() {
    return periodStart.isPresent();
  }

  /** The SQL of the first day of the period that the column {@code day} lies in. */
  Optional<String> periodStart() {
    return periodStart;
  }

  /** Where its codes are listed, if they are data. */
  Optional<Catalogue> catalogue() {
    return catalogue;
  }

  /** Its values, if they are a closed list. */
  List<String> closedList() {
    return switch (this) {
      case CHANNEL -> List.of("ONLINE", "IN_PERSON", "POST", "UNKNOWN");
      case INHERITED -> List.of("true", "false");
      default -> List.of();
    };
  }

  static Optional<Dimension> find(String id) {
    return Arrays.stream(values()).filter(dimension -> dimension.id().equals(id)).findFirst();
  }

  /** What a question may be filtered by. */
  static List<Dimension> filters() {
    return Arrays.stream(values()).filter(dimension -> !dimension.isTime()).toList();
  }
}
