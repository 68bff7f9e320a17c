/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.dunghan.jobs.sla.Due;

/** What is in time to the last: an hour of a day, or without one all of the day. */
record Last(LocalDate day, Optional<LocalTime> hour) {

  static Last of(Due due, ZoneId zone) {
    return due.wholeDay() ? wholeDay(due.day()) : at(due.at().atZone(zone).toLocalDateTime());
  }

  static Last wholeDay(LocalDate day) {
    return new Last(day, Optional.empty());
  }

  static Last at(LocalDateTime moment) {
    return new Last(moment.toLocalDate(), Optional.of(moment.toLocalTime()));
  }

  boolean hasPassed(LocalDateTime now) {
    return hour.isPresent() ? now.isAfter(day.atTime(hour.get())) : now.toLocalDate().isAfter(day);
  }

  /** The first moment from which nothing is in time, but for the very instant of an hour. */
  LocalDateTime end() {
    return hour.isPresent() ? day.atTime(hour.get()) : day.plusDays(1).atStartOfDay();
  }

  /** The first evening that is late. */
  LocalDate firstLateEvening() {
    return hour.isPresent() ? day : day.plusDays(1);
  }

  /** A day is compared with a day only. */
  boolean differsFrom(Last other) {
    boolean byTheHour = hour.isPresent() && other.hour.isPresent();
    return byTheHour ? !equals(other) : !day.equals(other.day);
  }

  Last later(int days) {
    return new Last(day.plusDays(days), hour);
  }
}
