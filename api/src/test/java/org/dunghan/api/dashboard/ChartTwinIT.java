/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a chart draws stands in a column of its table, row by row. */
class ChartTwinIT {
  /**
   * The series of each chart, a point of several numbers as several series, and what the cells of
   * its table say. Lines that are limits of a scale and not of a row are left out.
   */
  private static final String CHARTS =
      """
      const { getInstanceByDom } = await import("echarts");
      const across = (points) =>
        (points[0] ?? []).map((_, place) => points.map((point) => point[place]));
      const ofLines = (points) => {
        const counts = {};
        for (const [, line] of points) counts[line] = (counts[line] ?? 0) + 1;
        return Object.values(counts);
      };
      const OWN = {
        waiting: ({ links }) => [links.map(({ value }) => value)],
        known: ({ data }) => [ofLines(data)],
        missing: () => [],
        open_share: ({ data: [begin, ...points] }) => across(points),
        interval: ({ data }) => across(data.map(([day, next, low, high]) => [day, low, high])),
      };
      const drawn = ({ data }) => across(data.map((one) => [one?.value ?? one].flat()));
      const isOfRows = ({ id }) => !/^(limits$|low_|high_)/.test(id);
      return [...document.querySelectorAll("panel-chart")].map((chart) => ({
        panel: chart.closest("[data-panel]").dataset.panel,
        series: getInstanceByDom(chart).getOption().series.filter(isOfRows).flatMap((series) =>
          (OWN[series.id] ?? drawn)(series).map((values) => ({ id: series.id, values }))),
        rows: [...chart.closest("[data-panel]").querySelectorAll("tbody tr:not(.group)")].map(
          ({ cells }) => [...cells].map(({ textContent }) => textContent.trim())),
      }));
      """;

  private static final Pattern NUMBER =
      Pattern.compile("([<>]?)(\\d[\\d.]*)(?:,(\\d+))?([\\s\\u202f]?%)?");

  @AfterEach
  void thePageComplainedOfNothing() {
    assertThat(Screen.BROWSER.complaints()).isEmpty();
  }

  static Stream<String> pages() {
    return Stream.concat(
        Screen.PAGES.stream().filter(page -> !page.matches("/(reports|definitions).html")),
        Stream.of(
            "/workload.html?scope=all",
            "/explore.html?scope=all&measures=received&by=unit",
            "/explore.html?measures=overdue_share&by=week,channel"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everySeriesIsAColumn(String page) {
    Screen.open(page);
    List<?> charts = (List<?>) Screen.BROWSER.script(CHARTS);
    assertThat(charts).isNotEmpty();
    for (Object one : charts) {
      Map<?, ?> chart = (Map<?, ?>) one;
      List<?> rows = (List<?>) chart.get("rows");
      assertThat((List<?>) chart.get("series"))
          .as(page + " " + chart.get("panel"))
          .isNotEmpty()
          .allMatch(series -> isColumn((List<?>) ((Map<?, ?>) series).get("values"), rows));
    }
  }

  /** A chart may have fewer rows than its table: then what it draws follows in that order. */
  private static boolean isColumn(List<?> values, List<?> rows) {
    List<?> drawn =
        values.size() == rows.size() ? values : values.stream().filter(Objects::nonNull).toList();
    return IntStream.range(0, ((List<?>) rows.get(0)).size())
        .mapToObj(column -> rows.stream().map(row -> ((List<?>) row).get(column)).toList())
        .anyMatch(column -> drawn.isEmpty() || follow(drawn, column));
  }

  private static boolean follow(List<?> values, List<?> cells) {
    int found = 0;
    for (Object cell : cells) {
      if (found < values.size() && says((String) cell, (Number) values.get(found))) {
        found++;
      }
    }
    return found == values.size();
  }

  private static boolean says(String cell, Number value) {
    return value == null
        ? cell.equals("–")
        : NUMBER.matcher(cell).results().anyMatch(said -> isRounded(said, value.doubleValue()));
  }

  /** As pages round: to the digits shown, and a share never to all or nothing. */
  private static boolean isRounded(MatchResult said, double value) {
    String decimals = Objects.toString(said.group(3), "");
    double number = Double.parseDouble(said.group(2).replace(".", "") + "." + decimals + "0");
    double drawn = said.group(4) == null ? value : 100 * value;
    return switch (said.group(1)) {
      case "<" -> drawn < number;
      case ">" -> drawn > number;
      default -> Math.abs(drawn - number) <= 0.5 * Math.pow(10, -decimals.length()) + 1e-9;
    };
  }
}
