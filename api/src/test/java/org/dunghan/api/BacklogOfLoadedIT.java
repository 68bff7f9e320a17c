/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The backlog of what the real job loaded, held against the figures and the dossiers. */
class BacklogOfLoadedIT {
  private static final List<String> STATES =
      List.of("open_in_time", "open_overdue", "open_paused", "open_without_due");
  private static final List<String> AGES =
      List.of("age_up_to_5", "age_6_to_10", "age_11_to_20", "age_21_to_40", "age_over_40");
  private static final List<String> DAYS_OVERDUE =
      List.of("overdue_up_to_5", "overdue_6_to_10", "overdue_11_to_20", "overdue_over_20");

  /** What the applicant does; it is a move only where it lets the clock go on. */
  private static final Set<String> OF_APPLICANTS = Set.of("SUPPLEMENTED", "FINANCIAL_DUTY_PAID");

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  static List<Loaded> logs() {
    return List.of(Loaded.SAMPLE, Loaded.RANDOM_LOG);
  }

  static Stream<Arguments> slices() {
    return logs().stream()
        .flatMap(
            log ->
                Stream.of(
                        "resolving_unit",
                        "unit",
                        "receiving_unit",
                        "procedure",
                        "field",
                        "channel",
                        "inherited",
                        "receiving_unit,procedure")
                    .map(by -> Arguments.of(log, by)));
  }

  @ParameterizedTest(name = "{0} by {1}")
  @MethodSource("slices")
  void isWhatTheFiguresSayIsOpen(Loaded log, String by) {
    Map<String, JsonNode> figures = new HashMap<>();
    for (JsonNode row :
        log.json("/api/v1/statistics?measures=open," + String.join(",", STATES) + "&by=" + by)
            .get("rows")) {
      if (row.at("/open/value").longValue() != 0) {
        figures.put(slice(row, by), row);
      }
    }
    JsonNode rows = log.json("/api/v1/backlog?by=" + by).get("rows");
    assertThat(rows.size()).isPositive().isEqualTo(figures.size());
    for (JsonNode row : rows) {
      JsonNode figure = figures.get(slice(row, by));
      for (String count : Stream.concat(Stream.of("open"), STATES.stream()).toList()) {
        assertThat(row.get(count).longValue())
            .as(count + " of " + row)
            .isEqualTo(figure.get(count).get("value").longValue());
      }
      assertThat(sum(row, STATES)).isEqualTo(row.get("open").longValue());
      assertThat(sum(row, AGES)).isEqualTo(row.get("open").longValue());
      assertThat(sum(row, DAYS_OVERDUE)).isEqualTo(row.get("open_overdue").longValue());
    }
  }

  @ParameterizedTest
  @MethodSource("logs")
  void holdersShareWhatIsOpen(Loaded log) {
    JsonNode whole = log.json("/api/v1/backlog").at("/rows/0");
    JsonNode rows = log.json("/api/v1/backlog?by=holder").get("rows");
    for (String count : List.of("open", "open_overdue", "about_to_be_late", "not_moving")) {
      assertThat(rows.valueStream().mapToLong(row -> row.get(count).longValue()).sum())
          .as(count)
          .isEqualTo(whole.get(count).longValue());
    }
  }

  static Stream<Arguments> questions() {
    return logs().stream()
        .flatMap(
            log ->
                Stream.of(
                        "unit=19774",
                        "receiving_unit=19777&channel=ONLINE&not_moving=3&within=1",
                        "inherited=true&not_moving=20&within=30",
                        "procedure=1.001022&within=0")
                    .map(question -> Arguments.of(log, question)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("questions")
  void behindEachCountAreAsManyDossiers(Loaded log, String question) {
    JsonNode counts = log.json("/api/v1/backlog?" + question).at("/rows/0");
    for (Map.Entry<String, JsonNode> count : counts.properties()) {
      if (!count.getKey().endsWith("_age")) {
        List<JsonNode> rows = rows(log, question + "&count=" + count.getKey());
        assertThat(rows).as(count.getKey()).hasSize(count.getValue().intValue());
        assertThat(rows.stream().map(row -> row.get("dossier_id") + " " + row.get("tenure")))
            .doesNotHaveDuplicates();
      }
    }
  }

  /** Once more by hand: with the days off of the sample, from the events of each dossier. */
  @Test
  void lengthsAreWorkingDaysSinceWhatHappened() {
    WorkedDays calendar = WorkedDays.ofTheSample();
    List<JsonNode> rows = rows(Loaded.RANDOM_LOG, "unit=19774");
    assertThat(rows).hasSizeGreaterThan(20);
    LocalDate asOf = day(Loaded.RANDOM_LOG.json("/api/v1/backlog").get("as_of"));
    for (JsonNode row : rows) {
      assertThat(row.get("age").intValue())
          .as(row.toString())
          .isEqualTo(calendar.between(day(row.get("accepted_day")), asOf));
      assertThat(row.get("not_moved").intValue())
          .isEqualTo(calendar.between(day(row.get("last_moved")), asOf));
      if (row.get("state").stringValue().equals("open_overdue")) {
        assertThat(row.get("days_overdue").intValue())
            .isEqualTo(calendar.between(day(row.get("overdue_since")).minusDays(1), asOf));
      }
    }
    rows.stream().limit(40).forEach(BacklogOfLoadedIT::lastMovedOnTheDayOfAnEvent);
  }

  private static void lastMovedOnTheDayOfAnEvent(JsonNode row) {
    JsonNode dossier =
        Loaded.RANDOM_LOG.once("/api/v1/dossiers/" + row.get("dossier_id").stringValue());
    LocalDate byOffice = day(row.get("accepted_day"));
    LocalDate byAnybody = byOffice;
    for (JsonNode event : dossier.get("events")) {
      if (event.get("tenure").intValue() == row.get("tenure").intValue()) {
        LocalDate day =
            LocalDate.ofInstant(Instant.parse(event.get("occurred_at").stringValue()), ZONE);
        String type = event.get("event_type").stringValue();
        if (day.isAfter(byAnybody)) {
          byAnybody = day;
        }
        if (day.isAfter(byOffice) && !type.equals("RECEIVED") && !OF_APPLICANTS.contains(type)) {
          byOffice = day;
        }
      }
    }
    assertThat(day(row.get("last_moved"))).as(dossier.toString()).isBetween(byOffice, byAnybody);
  }

  private static List<JsonNode> rows(Loaded log, String question) {
    List<JsonNode> rows = new ArrayList<>();
    String after = "";
    do {
      JsonNode page = log.once("/api/v1/backlog/dossiers?limit=1000&" + question + after);
      page.get("rows").forEach(rows::add);
      after = page.get("next").isNull() ? "" : "&after=" + page.get("next").stringValue();
    } while (!after.isEmpty());
    return rows;
  }

  private static LocalDate day(JsonNode text) {
    return LocalDate.parse(text.stringValue());
  }

  private static long sum(JsonNode row, List<String> counts) {
    return counts.stream().mapToLong(count -> row.get(count).longValue()).sum();
  }

  private static String slice(JsonNode row, String by) {
    return String.join(
        " ", Stream.of(by.split(",")).map(name -> row.get(name).toString()).toList());
  }
}
