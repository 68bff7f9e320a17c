/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A month, quarter, half-year or year by its name, as in 2025-07, 2025-Q3, 2025-H1 and 2025.
 *
 * @param firstMonth the first day of its first month
 */
public record NamedPeriod(LocalDate firstMonth, int months) {
  private static final Pattern NAME =
      Pattern.compile("(20\\d\\d)(?:-(?:Q([1-4])|H([12])|(0[1-9]|1[0-2])))?");

  static Optional<NamedPeriod> find(String name) {
    Matcher parts = NAME.matcher(name);
    if (!parts.matches()) {
      return Optional.empty();
    }
    LocalDate year = LocalDate.of(Integer.parseInt(parts.group(1)), 1, 1);
    if (parts.group(2) != null) {
      return Optional.of(part(year, 3, parts.group(2)));
    }
    if (parts.group(3) != null) {
      return Optional.of(part(year, 6, parts.group(3)));
    }
    return Optional.of(
        parts.group(4) != null ? part(year, 1, parts.group(4)) : new NamedPeriod(year, 12));
  }

  private static NamedPeriod part(LocalDate year, int months, String number) {
    return new NamedPeriod(year.plusMonths(months * (Integer.parseInt(number) - 1L)), months);
  }

  /** The latest whose official days are over on the evening of a day. */
  public static NamedPeriod latestOfficial(int months, LocalDate day) {
    LocalDate first = LocalDate.of(day.getYear() + 1, 1, 1);
    NamedPeriod period = new NamedPeriod(first, months);
    while (period.official().to().isAfter(day)) {
      period = new NamedPeriod(period.firstMonth.minusMonths(months), months);
    }
    return period;
  }

  /** What reports and their readers call it. */
  public String name() {
    int month = firstMonth.getMonthValue();
    return switch (months) {
      case 12 -> String.valueOf(firstMonth.getYear());
      case 6 -> "%d-H%d".formatted(firstMonth.getYear(), 1 + month / 6);
      case 3 -> "%d-Q%d".formatted(firstMonth.getYear(), 1 + month / 3);
      default -> "%d-%02d".formatted(firstMonth.getYear(), month);
    };
  }

  /**
   * Of the official reports: from the 15th of the month before to the 14th of the last month
   * (Decree 09/2019/NĐ-CP, art. 12).
   */
  Days official() {
    LocalDate from = firstMonth.minusMonths(1).withDayOfMonth(15);
    return new Days(from, from.plusMonths(months).minusDays(1));
  }

  /** Of the national portal: whole calendar months. */
  Days calendar() {
    return new Days(firstMonth, firstMonth.plusMonths(months).minusDays(1));
  }

  /** The first and the last day of a period. */
  record Days(LocalDate from, LocalDate to) {}
}
