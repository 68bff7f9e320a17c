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
public enum Dimension {
  /** The unit that answers for the measure: receiving or resolving, by the measure's side. */
  UNIT(Catalogue.UNIT),
  RECEIVING_UNIT(Catalogue.UNIT),
  RESOLVING_UNIT(Catalogue.UNIT),
  /** The units that {@link #UNIT} may fairly be compared with; empty for agencies. */
  UNIT_GROUP,
  PROCEDURE(Catalogue.PROCEDURE),
  FIELD(Catalogue.FIELD),
  /** Who is competent by the procedure: the ward, or a city agency. */
  LEVEL,
  CHANNEL,
  INHERITED,
  /** Who holds the dossier now, or held it at its end; of the cohort basis only. */
  HOLDER(Catalogue.UNIT),
  DAY(Calendar.DAY),
  WEEK(Calendar.WEEK),
  MONTH(Calendar.MONTH),
  QUARTER(Calendar.QUARTER),
  YEAR(Calendar.YEAR),
  REPORT_MONTH(Calendar.REPORT_MONTH),
  REPORT_QUARTER(Calendar.REPORT_QUARTER),
  REPORT_HALF_YEAR(Calendar.REPORT_HALF_YEAR),
  REPORT_YEAR(Calendar.REPORT_YEAR);

  private final Optional<Catalogue> catalogue;
  private final Optional<Calendar> calendar;

  Dimension() {
    this(Optional.empty(), Optional.empty());
  }

  Dimension(Catalogue catalogue) {
    this(Optional.of(catalogue), Optional.empty());
  }

  Dimension(Calendar calendar) {
    this(Optional.empty(), Optional.of(calendar));
  }

  Dimension(Optional<Catalogue> catalogue, Optional<Calendar> calendar) {
    this.catalogue = catalogue;
    this.calendar = calendar;
  }

  /** Its name in questions and answers, and its column in SQL. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isTime() {
    return calendar.isPresent();
  }

  /** The periods that it cuts time into, if it does. */
  Optional<Calendar> calendar() {
    return calendar;
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
      case LEVEL -> List.of("WARD", "CITY");
      case UNIT_GROUP -> List.of("URBAN", "PERI_URBAN", "LOWLAND", "MOUNTAIN");
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
