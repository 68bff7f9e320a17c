/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dunghan.warehouse.measure.Basis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What must add up in the forms of every unit, over the sample and over a random log. */
class ReportIdentitiesIT {
  private static final List<String> PERIODS =
      List.of(
          "period=2025-07",
          "period=2025-08",
          "period=2025-Q3",
          "period=2025-H2",
          "from=2025-08-04&to=2025-08-04");

  /** Each asks for a report of its own. */
  private static final int ENOUGH_UNITS = 8;

  static Stream<Arguments> reports() {
    return Stream.of(Loaded.SAMPLE, Loaded.RANDOM_LOG)
        .flatMap(
            log ->
                Stream.of("form-06", "form-07a")
                    .flatMap(
                        form -> PERIODS.stream().map(period -> Arguments.of(log, form, period))));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("reports")
  void everyRowAddsUp(Loaded log, String form, String period) {
    JsonNode report = report(log, form, period + "&by=unit");
    assertThat(report.get("row_count").intValue()).isGreaterThan(5);
    for (JsonNode row : report.get("rows")) {
      assertThat(value(row, 3)).as(row.toString()).isEqualTo(sum(row, 4, 5, 6));
      assertThat(value(row, 7))
          .as(row.toString())
          .isEqualTo(form.equals("form-06") ? sum(row, 8, 9, 10) : sum(row, 8, 9));
    }
    for (JsonNode check : report.get("checks")) {
      assertThat(check.get("holds").booleanValue()).as(check.toString()).isTrue();
      assertThat(check.get("left").longValue()).isEqualTo(check.get("right").longValue());
      assertThat(check.get("rows_failing").intValue()).isZero();
    }
  }

  static Stream<Arguments> blocks() {
    return Stream.of(Loaded.SAMPLE, Loaded.RANDOM_LOG)
        .flatMap(
            log ->
                Stream.of(
                    Arguments.of(log, "form-06", "period=2025-07"),
                    Arguments.of(log, "form-06", "period=2025-Q3"),
                    Arguments.of(log, "form-07a", "from=2025-08-04&to=2025-08-04")));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("blocks")
  void theBlockOfAUnitIsItsOwnReport(Loaded log, String form, String period) {
    JsonNode city = report(log, form, period + "&by=unit");
    Map<String, String> codes = new TreeMap<>();
    log.json("/api/v1/units")
        .get("units")
        .forEach(unit -> codes.put(unit.get("code").stringValue(), ""));
    int units = 0;
    for (JsonNode row : city.get("rows")) {
      boolean isUnit = row.get("kind").stringValue().equals("UNIT");
      if (isUnit && codes.containsKey(unit(row)) && units < ENOUGH_UNITS) {
        units++;
        JsonNode own = report(log, form, period + "&unit=" + unit(row));
        JsonNode total = own.get("rows").get(own.get("rows").size() - 1);
        assertThat(total.get("columns")).isEqualTo(row.get("columns"));
      }
    }
    assertThat(units).isGreaterThan(2);
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("reports")
  void whatWasCarriedOverWasOpenAtTheEndOfThePeriodBefore(Loaded log, String form, String period) {
    JsonNode report = report(log, form, period + "&by=unit");
    for (JsonNode chain : report.get("carried_over")) {
      assertThat(chain.get("holds").booleanValue()).as(chain.toString()).isTrue();
      String days =
          "from=%s&to=%s"
              .formatted(
                  chain.get("previous_from").stringValue(), chain.get("previous_to").stringValue());
      JsonNode before = report(log, form, days + "&by=unit");
      assertThat(open(before, chain.get("unit"), form))
          .as(chain.toString())
          .isEqualTo(chain.get("open_before").longValue());
    }
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("reports")
  void theTotalIsWhatStatisticsSay(Loaded log, String form, String period) {
    JsonNode report = report(log, form, period);
    String days =
        "from=%s&to=%s"
            .formatted(
                report.at("/period/from").stringValue(),
                report.at("/period/counted_to").stringValue());
    Slices whole = Slices.of(log, Basis.PERIOD, "", days);
    JsonNode total = report.get("rows").get(report.get("rows").size() - 1);
    assertThat(value(total, 3)).isEqualTo(whole.sum("", "workload"));
    assertThat(value(total, 4)).isEqualTo(whole.sum("", "received_online"));
    assertThat(value(total, 6)).isEqualTo(whole.sum("", "carried_over", "inherited"));
    assertThat(value(total, 7)).isEqualTo(whole.sum("", "resolved"));
    assertThat(value(total, form.equals("form-06") ? 11 : 10)).isEqualTo(whole.sum("", "open"));
    assertThat(value(total, form.equals("form-06") ? 10 : 9))
        .isEqualTo(whole.sum("", "resolved_late"));
  }

  /** The 392 dossiers that Kim Long took over are in no earlier report of it. */
  @ParameterizedTest
  @MethodSource("inheritances")
  void aNewUnitInheritsWhatNoEarlierReportOfItHas(String period, long inherited) {
    JsonNode chain = report(Loaded.SAMPLE, "form-06", period + "&unit=19774").at("/carried_over/0");
    assertThat(chain.get("open_before").longValue()).isZero();
    assertThat(chain.get("difference").longValue()).isEqualTo(inherited);
    assertThat(chain.get("reason").stringValue()).startsWith(inherited + " hồ sơ nhận bàn giao");
  }

  static Stream<Arguments> inheritances() {
    return Stream.of(
        Arguments.of("period=2025-Q3", 392L), Arguments.of("from=2025-07-01&to=2025-08-25", 392L));
  }

  private static JsonNode report(Loaded log, String form, String question) {
    return log.json("/api/v1/reports/%s?%s".formatted(form, question));
  }

  private static long open(JsonNode report, JsonNode unit, String form) {
    for (JsonNode row : report.get("rows")) {
      boolean asked =
          unit.isNull()
              ? kind(row).equals("TOTAL")
              : kind(row).equals("UNIT") && row.get("unit").equals(unit);
      if (asked) {
        return value(row, form.equals("form-06") ? 11 : 10);
      }
    }
    return 0;
  }

  private static String kind(JsonNode row) {
    return row.get("kind").stringValue();
  }

  private static String unit(JsonNode row) {
    return row.get("unit").stringValue();
  }

  private static long sum(JsonNode row, int... columns) {
    return Arrays.stream(columns).mapToLong(column -> value(row, column)).sum();
  }

  private static long value(JsonNode row, int column) {
    return row.get("columns").get(Integer.toString(column)).get("value").longValue();
  }
}
