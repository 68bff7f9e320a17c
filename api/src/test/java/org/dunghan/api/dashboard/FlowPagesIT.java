/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;
import tools.jackson.databind.JsonNode;

/** Procedure, About to be late and Workload show what the API says, and lead to its dossiers. */
class FlowPagesIT {
  private static final String DAYS = "from=2025-07-01&to=2025-08-25";

  /** Building permits, the procedure with most late dossiers of the ward. */
  private static final String PERMITS = "unit=19774&procedure=1.013225&" + DAYS;

  /** The values of a series, of points their second number. */
  private static final String SERIES =
      """
      const { getInstanceByDom } = await import("echarts");
      const chart = document.querySelector(`[data-panel=${arguments[0]}] panel-chart`);
      const series = getInstanceByDom(chart).getOption().series.find(({ id }) => id === arguments[1]);
      return series.data.map((bar) => Array.isArray(bar) ? bar[1] : bar?.value ?? bar);
      """;

  @AfterEach
  void thePageComplainedOfNothing() {
    assertThat(Screen.BROWSER.complaints()).isEmpty();
  }

  @Test
  void everyResolvedDossierIsInTheHistogramAndItsTable() {
    Screen.open("/procedure.html?" + PERMITS);
    JsonNode answer = Screen.json("/api/v1/survival?" + PERMITS);
    List<Long> late = series("processing-time", "late");
    assertThat(sum(late)).isPositive().isEqualTo(total(answer.get("histogram"), "late"));
    assertThat(late).isEqualTo(column("processing-time", 3));
    assertThat(sum(column("processing-time", 2)) + sum(late) + sum(column("processing-time", 4)))
        .isEqualTo(answer.get("resolved").longValue());
  }

  @Test
  void theCurveHasAStepForEachOfItsPoints() {
    Screen.open("/procedure.html?" + PERMITS);
    JsonNode curve = Screen.json("/api/v1/survival?" + PERMITS).get("curve");
    List<Double> open = new ArrayList<>(List.of(1.0));
    curve.forEach(point -> open.add(point.get("open_share").doubleValue()));
    assertThat(numbers("time-to-resolution", "open_share").map(Number::doubleValue).toList())
        .isEqualTo(open);
    assertThat(column("time-to-resolution", 2)).isEqualTo(longs(curve, "at_risk"));
  }

  @Test
  void whatWasAcceptedLeadsToAsManyDossiers() {
    Screen.open("/procedure.html?" + PERMITS);
    long accepted = Screen.number("[data-sentence] .figure");
    assertThat(accepted)
        .isEqualTo(Screen.json("/api/v1/survival?" + PERMITS).get("accepted").longValue());
    assertThat(Side.behind("[data-sentence] .figure a")).isEqualTo(accepted);
  }

  @Test
  void aProcedureThatNobodyChoseIsThatWithMostLateDossiers() {
    Screen.open("/procedure.html?unit=19774&" + DAYS);
    JsonNode rows =
        Screen.json(
                "/api/v1/statistics?measures=overdue_share&by=procedure&unit=19774&inherited=false&"
                    + DAYS)
            .get("rows");
    String mostLate =
        rows.valueStream()
            .max(Comparator.comparingLong((JsonNode row) -> row.at("/overdue_share/n").longValue()))
            .orElseThrow()
            .get("procedure")
            .stringValue();
    String name =
        Screen.json("/api/v1/procedures")
            .get("procedures")
            .valueStream()
            .filter(procedure -> procedure.get("code").stringValue().equals(mostLate))
            .findFirst()
            .orElseThrow()
            .get("name_vi")
            .stringValue();
    assertThat(Screen.text("h1")).startsWith(name);
  }

  @Test
  void theListHasTheDossiersThatCanStillBeSaved() {
    Screen.open("/lateness.html?unit=19774&within=10");
    JsonNode answer = Screen.json("/api/v1/lateness?unit=19774&within=10&limit=500");
    assertThat(Screen.texts("[data-panel=due-list] tbody tr:not(.group) th"))
        .hasSize(answer.get("row_count").intValue())
        .containsExactlyInAnyOrderElementsOf(
            answer
                .get("rows")
                .valueStream()
                .map(row -> row.get("dossier_id").stringValue())
                .toList());
    assertThat(sum(series("due-soon", "open"))).isEqualTo(answer.get("row_count").longValue());
    assertThat(series("due-soon", "open")).isEqualTo(column("due-soon", 2));
  }

  @Test
  void countsOfTheBacklogLeadToAsManyDossiers() {
    Screen.open("/lateness.html?unit=19774");
    JsonNode counts = Screen.json("/api/v1/backlog?unit=19774").at("/rows/0");
    List<Long> ages =
        Stream.of("age_up_to_5", "age_6_to_10", "age_11_to_20", "age_21_to_40", "age_over_40")
            .map(count -> counts.get(count).longValue())
            .toList();
    assertThat(series("ages", "age")).isEqualTo(ages);
    assertThat(column("ages", 3).subList(0, 5)).isEqualTo(ages);
    assertThat(Side.behind("[data-panel=ages] tbody tr:nth-child(4) a"))
        .isEqualTo(counts.get("age_21_to_40").longValue());
    assertThat(Side.behind("h1 a")).isEqualTo(counts.get("about_to_be_late").longValue());
  }

  @Test
  void theWorkOfEachProcedureIsThatOfTheStatistics() {
    Screen.open("/workload.html?unit=19774&" + DAYS);
    JsonNode rows =
        Screen.json(
                "/api/v1/statistics?measures=workload&by=procedure&resolving_unit=19774&sort=-workload&limit=12&"
                    + DAYS)
            .get("rows");
    List<Long> workload =
        rows.valueStream().map(row -> row.at("/workload/value").longValue()).toList();
    assertThat(column("work-of-procedures", 6)).isEqualTo(workload);
    assertThat(series("work-of-procedures", "resolved")).isEqualTo(column("work-of-procedures", 8));
  }

  @Test
  void officersAreShownToTheirOwnUnitOnly() {
    Screen.openAs("council", "/workload.html?" + DAYS);
    assertThat(Screen.texts("[data-panel=officers] tbody th"))
        .isNotEmpty()
        .isSorted()
        .allMatch(officer -> officer.startsWith("cb-19774-"));
    Screen.openAs("city", "/workload.html?unit=19774&" + DAYS);
    assertThat(Screen.text("[data-panel=officers]")).contains("Chỉ tài khoản của chính đơn vị");
    assertThat(Screen.count("[data-panel=officers] table")).isZero();
  }

  @Test
  void aProcedureOfAnotherFieldIsNoLongerAskedFor() {
    Screen.open("/lateness.html?unit=19774&procedure=1.013225");
    new Select(Screen.BROWSER.find("select[name=field]")).selectByValue("CIVIL_STATUS");
    Screen.BROWSER.waitUntil("location.search.includes('field=CIVIL_STATUS')");
    Screen.BROWSER.waitUntilDrawn();
    assertThat(Screen.BROWSER.script("return location.search"))
        .isEqualTo("?unit=19774&field=CIVIL_STATUS");
  }

  private static Stream<Number> numbers(String panel, String series) {
    return ((List<?>) Screen.BROWSER.script(SERIES, panel, series))
        .stream().map(Number.class::cast);
  }

  private static List<Long> series(String panel, String series) {
    return numbers(panel, series).map(Number::longValue).toList();
  }

  private static List<Long> column(String panel, int number) {
    return Screen.texts("[data-panel=%s] tbody tr > :nth-child(%d)".formatted(panel, number))
        .stream()
        .map(text -> Long.parseLong(text.replaceAll("\\D", "")))
        .toList();
  }

  private static List<Long> longs(JsonNode rows, String key) {
    return rows.valueStream().map(row -> row.get(key).longValue()).toList();
  }

  private static long total(JsonNode rows, String key) {
    return sum(longs(rows, key));
  }

  private static long sum(List<Long> numbers) {
    return numbers.stream().mapToLong(Long::longValue).sum();
  }
}
