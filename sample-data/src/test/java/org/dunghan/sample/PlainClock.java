/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The clock once more, day by day with a finger on the calendar, sharing nothing with the
 * generator.
 */
final class PlainClock {

  private static final LocalDate AS_OF = LocalDate.of(2025, 8, 25);

  private final Map<String, String> exceptions =
      ReferenceFile.rows("calendar_day").stream()
          .collect(Collectors.toMap(row -> row.get("day"), row -> row.get("kind")));
  private final Map<String, Map<String, String>> procedures =
      ReferenceFile.rows("procedure").stream()
          .collect(Collectors.toMap(row -> row.get("code"), Function.identity()));

  String verdict(List<Row> rows) {
    Map<String, String> procedure = procedures.get(rows.get(0).cell("procedure_code"));
    boolean calendarDays = procedure.get("limit_unit").equals("CALENDAR_DAYS");
    Row accepted = rows.get(1);
    LocalDate due = accepted.due() == null ? statutory(accepted, procedure) : accepted.due();
    LocalDate pausedSince = null;
    for (Row row : rows) {
      if (row.type().endsWith("_REQUESTED")) {
        pausedSince = row.day();
      } else if (row.type().equals("SUPPLEMENTED") || row.type().equals("FINANCIAL_DUTY_PAID")) {
        due = move(due, pausedSince, row.day(), calendarDays);
        pausedSince = null;
      } else if (row.type().equals("EXTENDED")) {
        due = row.due();
      }
    }
    return verdict(end(rows), due, pausedSince != null);
  }

  static Row end(List<Row> rows) {
    return rows.stream()
        .filter(
            row ->
                List.of("COMPLETED", "REJECTED", "WITHDRAWN", "DISCONTINUED").contains(row.type()))
        .findFirst()
        .orElse(null);
  }

  private static String verdict(Row end, LocalDate due, boolean paused) {
    if (end == null) {
      return paused || due == null || !due.isBefore(AS_OF) ? "running" : "overdue";
    }
    if (due == null || end.type().equals("WITHDRAWN") || end.type().equals("DISCONTINUED")) {
      return "other";
    }
    return end.day().isAfter(due) ? "overdue" : "on time";
  }

  private LocalDate statutory(Row accepted, Map<String, String> procedure) {
    int value =
        procedure.get("limit_value").isEmpty() ? 0 : Integer.parseInt(procedure.get("limit_value"));
    return switch (procedure.get("limit_unit")) {
      case "WORKING_DAYS" -> plusWorkingDays(accepted.day(), value);
      case "CALENDAR_DAYS" -> notOnADayOff(accepted.day().plusDays(value));
      case "SAME_DAY" ->
          accepted.occurredAt().substring(11).compareTo("15:00") < 0
              ? accepted.day()
              : plusWorkingDays(accepted.day(), 1);
      default -> null;
    };
  }

  private LocalDate move(LocalDate due, LocalDate from, LocalDate until, boolean calendarDays) {
    if (due == null) {
      return null;
    }
    if (calendarDays) {
      return notOnADayOff(due.plusDays(until.toEpochDay() - from.toEpochDay()));
    }
    int paused = 0;
    for (LocalDate day = from.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
      paused += works(day) ? 1 : 0;
    }
    return plusWorkingDays(due, paused);
  }

  private LocalDate plusWorkingDays(LocalDate from, int days) {
    LocalDate day = from;
    for (int left = days; left > 0; left -= works(day) ? 1 : 0) {
      day = day.plusDays(1);
    }
    return day;
  }

  private LocalDate notOnADayOff(LocalDate day) {
    return works(day) ? day : notOnADayOff(day.plusDays(1));
  }

  private boolean works(LocalDate day) {
    String exception = exceptions.get(day.toString());
    return exception == null ? day.getDayOfWeek().getValue() <= 5 : exception.equals("WORKING");
  }
}
