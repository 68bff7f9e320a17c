/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dunghan.warehouse.measure.Basis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What must add up in every slice of every period, over the sample and over a random log. */
class IdentitiesIT {
  private static final List<String> SLICINGS =
      List.of(
          "",
          "by=receiving_unit",
          "by=resolving_unit",
          "by=procedure",
          "by=field",
          "by=channel",
          "by=resolving_unit,channel",
          "inherited=true",
          "inherited=false&by=receiving_unit");

  private static final List<List<String>> PERIODS =
      List.of(
          List.of("2025-07-01", "2025-08-25"),
          List.of("2025-06-15", "2025-07-14"),
          List.of("2025-08-04", "2025-08-04"));

  static Stream<Arguments> slices() {
    return Stream.of(Loaded.SAMPLE, Loaded.RANDOM_LOG)
        .flatMap(
            log ->
                SLICINGS.stream()
                    .flatMap(
                        slicing ->
                            PERIODS.stream()
                                .map(
                                    days -> Arguments.of(log, slicing, days.get(0), days.get(1)))));
  }

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @MethodSource("slices")
  void whatCameInWentOutOrIsOpen(Loaded log, String slicing, String from, String to) {
    Slices slices = period(log, slicing, from, to);
    for (String slice : slices.rows().keySet()) {
      assertThat(slices.sum(slice, "carried_over", "inherited", "received"))
          .as("workload of " + slice)
          .isEqualTo(slices.sum(slice, "workload"))
          .isEqualTo(
              slices.sum(slice, "resolved", "withdrawn", "discontinued", "handed_over", "open"));
      // Form 06: (3) - (7) - (11) is what ended without a result.
      assertThat(slices.sum(slice, "workload") - slices.sum(slice, "resolved", "open"))
          .as("ended without a result in " + slice)
          .isEqualTo(slices.sum(slice, "withdrawn", "discontinued", "handed_over"));
    }
  }

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @MethodSource("slices")
  void partsAreTheirWhole(Loaded log, String slicing, String from, String to) {
    Slices slices = period(log, slicing, from, to);
    for (String slice : slices.rows().keySet()) {
      assertThat(
              slices.sum(
                  slice,
                  "resolved_early",
                  "resolved_on_due_date",
                  "resolved_late",
                  "resolved_without_due"))
          .isEqualTo(slices.sum(slice, "resolved"));
      assertThat(
              slices.sum(slice, "open_in_time", "open_overdue", "open_paused", "open_without_due"))
          .isEqualTo(slices.sum(slice, "open"));
      for (String end : List.of("withdrawn", "discontinued", "handed_over")) {
        assertThat(slices.sum(slice, end + "_overdue")).isBetween(0L, slices.sum(slice, end));
      }
      assertThat(slices.sum(slice, "awaiting_overdue"))
          .isBetween(0L, slices.sum(slice, "awaiting"));
      assertThat(slices.sum(slice, "received_online")).isBetween(0L, slices.sum(slice, "received"));
      assertThat(slices.sum(slice, "resolved"))
          .isEqualTo(
              slices.total(slice, "processing_days_median")
                  + slices.total(slice, "processing_days_inherited_median"));
    }
  }

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @MethodSource("slices")
  void ratesDivideTheCountsBesideThem(Loaded log, String slicing, String from, String to) {
    Slices slices = period(log, slicing, from, to);
    for (String slice : slices.rows().keySet()) {
      long timed = slices.sum(slice, "resolved") - slices.sum(slice, "resolved_without_due");
      long decided = timed + slices.sum(slice, "open_overdue");
      long onTime = slices.sum(slice, "resolved_early", "resolved_on_due_date");
      assertThat(List.of(slices.sum(slice, "on_time_rate"), slices.total(slice, "on_time_rate")))
          .containsExactly(onTime, timed);
      assertThat(slices.sum(slice, "on_time_rate_decided")).isEqualTo(onTime);
      assertThat(slices.total(slice, "on_time_rate_decided")).isEqualTo(decided);
      assertThat(slices.sum(slice, "overdue_share"))
          .isEqualTo(slices.sum(slice, "resolved_late", "open_overdue"));
      assertThat(slices.sum(slice, "online_share")).isEqualTo(slices.sum(slice, "received_online"));
      assertThat(slices.total(slice, "online_share")).isEqualTo(slices.sum(slice, "received"));
      assertThat(slices.sum(slice, "backlog_days")).isEqualTo(slices.sum(slice, "open"));
      assertThat(slices.total(slice, "backlog_days")).isEqualTo(slices.sum(slice, "resolved"));
      if (decided > 0) {
        JsonNode row = slices.rows().get(slice);
        assertThat(
                row.at("/on_time_rate_decided/value").doubleValue()
                    + row.at("/overdue_share/value").doubleValue())
            .isCloseTo(1, within(1e-12));
      }
    }
  }

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @MethodSource("slices")
  void slicesAreTheWholeAndAPeriodBeginsWhereTheLastOneEnded(
      Loaded log, String slicing, String from, String to) {
    Slices slices = period(log, slicing, from, to);
    Slices whole = period(log, slicing.replaceFirst("by=.*", ""), from, to);
    for (String measure : Slices.counts(Basis.PERIOD)) {
      assertThat(slices.overall(measure)).as(measure).isEqualTo(whole.sum("", measure));
    }
    Slices before =
        period(log, slicing, "2025-01-01", LocalDate.parse(from).minusDays(1).toString());
    Set<String> all = new TreeSet<>(slices.rows().keySet());
    all.addAll(before.rows().keySet());
    for (String slice : all) {
      assertThat(slices.sum(slice, "carried_over")).as(slice).isEqualTo(before.sum(slice, "open"));
    }
  }

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @MethodSource("slices")
  void aCohortIsItsPartsOnEveryEvening(Loaded log, String slicing, String from, String to) {
    for (String asOf : List.of("2025-08-20", "2025-08-25")) {
      Slices cohort = cohort(log, slicing, from, to, asOf);
      for (String slice : cohort.rows().keySet()) {
        long received = cohort.sum(slice, "cohort_received");
        List<String> parts =
            List.of("cohort_on_time", "cohort_overdue", "cohort_running", "cohort_other");
        assertThat(cohort.sum(slice, parts.toArray(String[]::new))).isEqualTo(received);
        for (String part : parts) {
          assertThat(cohort.sum(slice, part + "_share")).isEqualTo(cohort.sum(slice, part));
          assertThat(cohort.total(slice, part + "_share")).isEqualTo(received);
        }
      }
    }
  }

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @MethodSource("slices")
  void aCohortIsWhatWasReceived(Loaded log, String slicing, String from, String to) {
    Slices slices = period(log, slicing, from, to);
    Slices cohort = cohort(log, slicing, from, to, "2025-08-25");
    assertThat(slices.overall("received")).isEqualTo(cohort.overall("cohort_received"));
    for (String slice : cohort.rows().keySet()) {
      assertThat(cohort.sum(slice, "cohort_received")).isEqualTo(slices.sum(slice, "received"));
      assertThat(cohort.sum(slice, "cohort_online_share"))
          .isEqualTo(slices.sum(slice, "received_online"));
    }
  }

  private static Slices period(Loaded log, String slicing, String from, String to) {
    return Slices.of(log, Basis.PERIOD, slicing, "from=" + from + "&to=" + to);
  }

  private static Slices cohort(Loaded log, String slicing, String from, String to, String asOf) {
    String dates = "from=%s&to=%s&as_of=%s".formatted(from, to, asOf);
    return Slices.of(log, Basis.COHORT, slicing, dates);
  }
}
