/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The portal's rule applied to every dossier, one by one, against the index of every unit. */
class PortalOfLoadedIT {
  private static final Map<String, Loaded> LOGS =
      Map.of("sample", Loaded.SAMPLE, "random_log", Loaded.RANDOM_LOG);

  private static final String DOSSIERS =
      """
      SELECT
          resolving_unit, channel, accepted_day, ended_day, end_type, timeliness, overdue_since,
          arrayMap(pause -> pause.begin, paused_days) AS pauses, processing_days
      FROM dossier
      WHERE NOT inherited AND accepted_day IS NOT NULL
      """;

  static Stream<Arguments> questions() {
    return LOGS.keySet().stream()
        .flatMap(
            log ->
                Stream.of("2025-07-01 2025-07-31", "2025-07-01 2025-08-25", "2025-08-04 2025-08-04")
                    .flatMap(
                        days ->
                            Stream.of("", "19774", "19777", "46-VPDK")
                                .map(unit -> Arguments.of(log, days, unit))));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("questions")
  void everyPartIsCountedOneByOne(String log, String days, String unit) {
    LocalDate from = LocalDate.parse(days.split(" ", -1)[0]);
    LocalDate to = LocalDate.parse(days.split(" ", -1)[1]);
    List<JsonNode> dossiers = new ArrayList<>();
    for (JsonNode dossier : WarehouseRows.of(log, DOSSIERS)) {
      LocalDate accepted = day(dossier, "accepted_day");
      if (!accepted.isBefore(from)
          && !accepted.isAfter(to)
          && (unit.isEmpty() || dossier.get("resolving_unit").stringValue().equals(unit))) {
        dossiers.add(dossier);
      }
    }
    Map<String, Long> counted = new LinkedHashMap<>();
    counted.put("received", (long) dossiers.size());
    counted.put("on_time", dossiers.stream().filter(dossier -> isOnTime(dossier, to)).count());
    counted.put(
        "online",
        dossiers.stream()
            .filter(dossier -> dossier.get("channel").stringValue().equals("ONLINE"))
            .count());
    List<JsonNode> finished = dossiers.stream().filter(dossier -> isFinished(dossier, to)).toList();
    counted.put("finished", (long) finished.size());
    counted.put(
        "days",
        finished.stream().mapToLong(dossier -> dossier.get("processing_days").longValue()).sum());
    assertThat(index(LOGS.get(log), from, to, unit)).isEqualTo(counted);
  }

  private static Map<String, Long> index(Loaded log, LocalDate from, LocalDate to, String unit) {
    JsonNode parts =
        log.json(
                "/api/v1/reports/index-766?from=%s&to=%s%s"
                    .formatted(from, to, unit.isEmpty() ? "" : "&unit=" + unit))
            .get("parts");
    Map<String, Long> index = new LinkedHashMap<>();
    index.put("received", parts.at("/0/denominator").longValue());
    index.put("on_time", parts.at("/0/numerator").longValue());
    index.put("online", parts.at("/2/numerator").longValue());
    index.put("finished", parts.at("/1/denominator").longValue());
    index.put("days", parts.at("/1/numerator").longValue());
    return index;
  }

  private static boolean isOnTime(JsonNode dossier, LocalDate to) {
    LocalDate judged = to;
    if (isClosed(dossier, to)) {
      String timeliness = dossier.get("timeliness").stringValue();
      if (!timeliness.isEmpty()) {
        return !timeliness.equals("LATE");
      }
      judged = day(dossier, "ended_day");
    } else {
      List<LocalDate> requests =
          dossier
              .get("pauses")
              .valueStream()
              .map(pause -> LocalDate.parse(pause.stringValue()))
              .filter(pause -> !pause.isAfter(to))
              .toList();
      if (requests.size() > 1) {
        return false;
      }
      judged = requests.isEmpty() ? to : requests.get(0);
    }
    LocalDate overdueSince = day(dossier, "overdue_since");
    return overdueSince == null || overdueSince.isAfter(judged);
  }

  private static boolean isFinished(JsonNode dossier, LocalDate to) {
    return isClosed(dossier, to)
        && List.of("COMPLETED", "RETURNED").contains(dossier.get("end_type").stringValue())
        && !dossier.get("processing_days").isNull();
  }

  private static boolean isClosed(JsonNode dossier, LocalDate to) {
    LocalDate ended = day(dossier, "ended_day");
    return ended != null && !ended.isAfter(to);
  }

  private static LocalDate day(JsonNode dossier, String column) {
    JsonNode day = dossier.get(column);
    return day.isNull() ? null : LocalDate.parse(day.stringValue());
  }
}
