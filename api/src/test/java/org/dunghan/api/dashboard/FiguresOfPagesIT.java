/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What pages show is what the API says. */
class FiguresOfPagesIT {
  private static final String PERIOD = "unit=19774&from=2025-07-01&to=2025-08-25";

  @AfterEach
  void thePageComplainedOfNothing() {
    assertThat(Screen.BROWSER.complaints()).isEmpty();
  }

  @Test
  void everyMeasureIsDefinedWithItsFigureOfToday() {
    Screen.open("/definitions.html?" + PERIOD);
    List<String> ids =
        Screen.json("/api/v1/measures")
            .get("measures")
            .valueStream()
            .map(measure -> measure.get("id").stringValue())
            .toList();
    assertThat(Screen.count("[data-definition]")).isEqualTo(ids.size());
    JsonNode figure = Screen.figure("overdue_share", PERIOD);
    assertThat(Screen.texts("#overdue_share .example a").stream().map(FiguresOfPagesIT::digits))
        .containsExactly(figure.get("n").longValue(), figure.get("N").longValue());
  }

  @Test
  void theFormHasEveryFigureOfItsAnswer() {
    Screen.openAs("analyst", "/reports.html?unit=19774&period=2025-Q3");
    JsonNode rows = Screen.json("/api/v1/reports/form-06?unit=19774&period=2025-Q3").get("rows");
    List<Long> expected =
        rows.valueStream()
            .flatMap(row -> row.get("columns").valueStream())
            .map(figure -> figure.get("value").longValue())
            .toList();
    assertThat(Screen.texts(".form td[data-column]").stream().map(FiguresOfPagesIT::digits))
        .hasSizeGreaterThan(50)
        .containsExactlyElementsOf(expected);
    assertThat(Screen.texts(".checks .fails")).isEmpty();
  }

  @Test
  void aFigureOfTheFormLeadsToAsManyDossiers() {
    Screen.openAs("analyst", "/reports.html?unit=19774&period=2025-Q3");
    long resolved = Screen.number(".form tr.total [data-column='7']");
    Screen.BROWSER.script("document.querySelector(\".form tr.total [data-column='7'] a\").click()");
    Screen.BROWSER.waitUntil("Boolean(document.querySelector('dialog [data-count]'))");
    assertThat(Screen.BROWSER.find("dialog [data-count]").getDomAttribute("data-count"))
        .isEqualTo(String.valueOf(resolved));
  }

  @Test
  void theHeatStripHasTheDaysOfEveryUnit() {
    Screen.open("/quality.html?from=2025-07-01&to=2025-08-25");
    JsonNode units =
        Screen.json("/api/v1/quality/completeness?from=2025-07-01&to=2025-08-25").get("units");
    Map<Boolean, Long> drawn =
        Map.of(true, marks("completeness", "known"), false, marks("completeness", "missing"));
    assertThat(drawn.get(true)).isEqualTo(sum(units, "days_with_data"));
    assertThat(drawn.get(true) + drawn.get(false)).isEqualTo(sum(units, "working_days"));
    long silent = units.valueStream().filter(unit -> unit.get("last_day").isNull()).count();
    assertThat(
            Screen.texts("[data-panel=completeness] td:nth-child(4)").stream()
                .filter("chưa gửi gì"::equals))
        .hasSize((int) silent);
  }

  @Test
  void explorationShowsItsAnswerAndTheAddressThatGivesIt() {
    Screen.open("/explore.html?" + PERIOD + "&measures=received,resolved&by=procedure");
    String call = Screen.text("[data-call]");
    JsonNode rows = Screen.json(call.substring(call.indexOf("/api/"))).get("rows");
    assertThat(Screen.count("[data-panel=explored] tbody tr")).isEqualTo(rows.size());
    List<Long> received =
        rows.valueStream().map(row -> row.at("/received/value").longValue()).toList();
    assertThat(
            Screen.texts("[data-panel=explored] tbody td:nth-child(2)").stream()
                .map(FiguresOfPagesIT::digits))
        .containsExactlyInAnyOrderElementsOf(received);
  }

  @Test
  void streamsAreAsThickAsTheDaysOfTheirRows() {
    Screen.open("/bottlenecks.html?from=2025-07-01&to=2025-08-25");
    JsonNode rows = Screen.json("/api/v1/bottlenecks?from=2025-07-01&to=2025-08-25").get("rows");
    Object links =
        Screen.BROWSER.script(
            """
            const { getInstanceByDom } = await import("echarts");
            const chart = document.querySelector("[data-panel=streams] panel-chart");
            return getInstanceByDom(chart).getOption().series[0].links.map(({ value }) => value);
            """);
    List<Long> days =
        rows.valueStream()
            .map(row -> row.get("waiting_days").longValue())
            .filter(waited -> waited > 0)
            .limit(15)
            .toList();
    assertThat((List<?>) links).isEqualTo(days);
    assertThat(
            Screen.texts("[data-panel=streams] tbody tr td:nth-child(6)").stream()
                .map(FiguresOfPagesIT::digits)
                .filter(waited -> waited > 0)
                .limit(15)
                .collect(Collectors.toList()))
        .isEqualTo(days);
  }

  @Test
  void aLinkShowsAPanelAgainAsOfItsPublication() {
    Screen.open("/?unit=19774&to=2025-07-31");
    String said = Screen.text("[data-headline]");
    Screen.BROWSER.script(
        "document.querySelector('[data-panel=flows] .actions a:last-child').click()");
    Screen.BROWSER.waitUntil("location.search.includes('generation=')");
    Screen.BROWSER.waitUntilDrawn();
    assertThat(Screen.BROWSER.address())
        .contains("from=2025-07-01", "to=2025-07-31")
        .endsWith("#flows");
    assertThat(Screen.text(".pinned")).contains("bản công bố số 1");
    assertThat(Screen.text("[data-headline]")).isEqualTo(said);
  }

  private static long marks(String panel, String series) {
    return (Long)
        Screen.BROWSER.script(
            """
            const { getInstanceByDom } = await import("echarts");
            const chart = document.querySelector(`[data-panel=${arguments[0]}] panel-chart`);
            return getInstanceByDom(chart).getOption().series
              .find(({ id }) => id === arguments[1]).data.length;
            """,
            panel,
            series);
  }

  private static long sum(JsonNode units, String key) {
    return units.valueStream().mapToLong(unit -> unit.get(key).longValue()).sum();
  }

  private static long digits(String text) {
    return Long.parseLong(text.replaceAll("\\D", ""));
  }
}
