/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Counts the days of every tenure once more, evening by evening. */
class DaysOfTenuresIT {
  private static final LocalDate AS_OF = LocalDate.of(2025, 8, 25);

  private static final String TENURES =
      """
      SELECT
          any(accepted_day) AS accepted, any(ended_day) AS ended, any(overdue_since) AS overdue,
          toDate(any(due_at), 'Asia/Ho_Chi_Minh') AS due, any(processing_days) AS days,
          any(paused_days) AS pauses,
          any(procedure) AS procedure, any(resolving_unit) AS unit,
          any(inherited) OR any(end_type) = 'HANDED_OVER' AS changed_hands
      FROM dossier
      WHERE accepted_day IS NOT NULL
      GROUP BY source, dossier_id, tenure, fingerprint
      HAVING sum(sign) > 0
      """;

  /** Weekdays off, and days of weekends that are worked. */
  private static final Set<LocalDate> EXCEPTIONS =
      Loaded.SAMPLE.json("/api/v1/publications").isEmpty()
          ? Set.of()
          : WarehouseRows.of("sample", "SELECT DISTINCT day FROM calendar_day").stream()
              .map(row -> day(row.get("day")))
              .collect(Collectors.toSet());

  private record Tenure(
      LocalDate accepted, LocalDate ended, LocalDate overdue, LocalDate due, JsonNode row) {
    static Tenure of(JsonNode row) {
      return new Tenure(
          day(row.get("accepted")),
          day(row.get("ended")),
          day(row.get("overdue")),
          day(row.get("due")),
          row);
    }

    boolean isHistory() {
      return due != null && due.isBefore(AS_OF) && !row.get("changed_hands").asBoolean();
    }

    boolean isPaused(LocalDate evening) {
      return row.get("pauses").values().stream()
          .anyMatch(
              pause ->
                  !evening.isBefore(day(pause.get("begin")))
                      && (pause.get("until").isNull()
                          || evening.isBefore(day(pause.get("until")))));
    }

    boolean isOpenInTime(LocalDate evening) {
      return !evening.isBefore(accepted)
          && (ended == null || evening.isBefore(ended))
          && (overdue == null || evening.isBefore(overdue))
          && !isPaused(evening);
    }

    /** The working days until the due date that no pause took. */
    int left(LocalDate evening) {
      return (int)
          evening
              .plusDays(1)
              .datesUntil(due.plusDays(1))
              .filter(DaysOfTenuresIT::isWorkingDay)
              .filter(day -> !isInPause(day))
              .count();
    }

    /** A pause takes the days after the one that it began on, until the one that it ended on. */
    boolean isInPause(LocalDate day) {
      return isPaused(day.minusDays(1));
    }
  }

  private static LocalDate day(JsonNode day) {
    return day.isNull() ? null : LocalDate.parse(day.stringValue());
  }

  private static boolean isWorkingDay(LocalDate day) {
    boolean isWeekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    return EXCEPTIONS.contains(day) == isWeekend;
  }

  private static List<Tenure> tenures(String database) {
    return WarehouseRows.of(database, TENURES).stream().map(Tenure::of).toList();
  }

  /** What is censored is counted as what is resolved: by the same days. */
  @ParameterizedTest
  @ValueSource(strings = {"sample", "random_log"})
  void processingDaysAreWorkingDaysOutsidePauses(String database) {
    int counted = 0;
    for (Tenure tenure : tenures(database)) {
      if (!tenure.row().get("days").isNull() && !tenure.ended().isBefore(tenure.accepted())) {
        long days =
            tenure
                .accepted()
                .plusDays(1)
                .datesUntil(tenure.ended().plusDays(1))
                .filter(DaysOfTenuresIT::isWorkingDay)
                .filter(day -> !tenure.isInPause(day))
                .count();
        assertThat(tenure.row().get("days").longValue()).as("%s", tenure).isEqualTo(days);
        counted++;
      }
    }
    assertThat(counted).isPositive();
  }

  /** The history of each open dossier that has enough of its own, or of its procedure. */
  @Test
  void historyIsWhatTheEveningsTell() {
    Map<String, Integer> open = new HashMap<>();
    Map<String, Integer> late = new HashMap<>();
    for (Tenure tenure : tenures("sample")) {
      if (tenure.isHistory()) {
        boolean becameLate = tenure.overdue() != null && !tenure.overdue().isAfter(AS_OF);
        for (String key : keys(tenure)) {
          open.merge(key, 1, Integer::sum);
          late.merge(key, becameLate ? 1 : 0, Integer::sum);
        }
      }
    }
    Map<String, JsonNode> told = told();
    assertThat(told.keySet()).anyMatch(key -> key.startsWith("PROCEDURE_AND_UNIT"));
    assertThat(told.keySet()).anyMatch(key -> key.startsWith("PROCEDURE "));
    told.forEach(
        (key, row) -> {
          assertThat(row.get("alike").intValue()).as(key).isEqualTo(open.get(key));
          assertThat(row.get("became_late").intValue()).as(key).isEqualTo(late.get(key));
        });
  }

  private static Set<String> keys(Tenure tenure) {
    String procedure = tenure.row().get("procedure").stringValue();
    String unit = tenure.row().get("unit").stringValue();
    return tenure
        .accepted()
        .datesUntil(AS_OF.plusDays(1))
        .filter(tenure::isOpenInTime)
        .map(tenure::left)
        .flatMap(
            left ->
                Stream.of(
                    "PROCEDURE_AND_UNIT %s %s %d".formatted(procedure, unit, band(left)),
                    "PROCEDURE %s %d".formatted(procedure, band(left)),
                    "ALL %d".formatted(band(left))))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static int band(int left) {
    return left <= 10 ? left : left <= 15 ? 11 : left <= 20 ? 16 : left <= 30 ? 21 : 31;
  }

  private static Map<String, JsonNode> told() {
    Map<String, JsonNode> told = new HashMap<>();
    String next = "";
    do {
      JsonNode page = Loaded.SAMPLE.json("/api/v1/lateness?limit=1000&after=" + next);
      for (JsonNode row : page.get("rows").values()) {
        key(row).ifPresent(key -> told.put(key, row));
      }
      next = page.get("next").asString("");
    } while (!next.isEmpty());
    return told;
  }

  private static Optional<String> key(JsonNode row) {
    String procedure = row.get("procedure").stringValue();
    int band = band(row.get("remaining_days").intValue());
    return switch (row.get("history").asString("none")) {
      case "PROCEDURE_AND_UNIT" ->
          Optional.of(
              "PROCEDURE_AND_UNIT %s %s %d"
                  .formatted(procedure, row.get("resolving_unit").stringValue(), band));
      case "PROCEDURE" -> Optional.of("PROCEDURE %s %d".formatted(procedure, band));
      case "ALL" -> Optional.of("ALL %d".formatted(band));
      default -> Optional.empty();
    };
  }
}
