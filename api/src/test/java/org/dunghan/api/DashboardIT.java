/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;

/** The pages in a real browser, on the sample. */
class DashboardIT {
  private static final String PERIOD = "&from=2025-07-01&to=2025-08-25";
  private static final String WARD = "/?unit=19774" + PERIOD;

  /** The bars of one measure, and the figures in its column of the table twin. */
  private static final String CHART =
      """
      const { getInstanceByDom } = await import("echarts");
      const chart = document.querySelector(`[data-panel=${arguments[0]}] panel-chart`);
      const series = getInstanceByDom(chart).getOption().series.find(({ id }) => id === arguments[1]);
      return series.data.map((bar) => bar?.value ?? bar);
      """;

  private static final String TABLE =
      """
      const table = document.querySelector(`[data-panel=${arguments[0]}] table`);
      const column = [...table.tHead.rows[0].cells].findIndex(
        ({ textContent }) => textContent.trim() === arguments[1]);
      return [...table.tBodies[0].rows].map(
        ({ cells }) => Number(cells[column].textContent.replaceAll(/\\D/g, "")));
      """;

  private static Browser browser;

  @BeforeAll
  static void openBrowser() throws Exception {
    browser = new Browser();
    browser.size(1366, 900);
  }

  @AfterAll
  static void closeBrowser() {
    browser.close();
  }

  @AfterEach
  void thePageComplainedOfNothing() {
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void theHeadlineShowsKimLongsFigures() {
    open(WARD);
    assertThat(figure("cohort_received", "value")).isEqualTo("3118");
    assertThat(figure("cohort_on_time_share", "n")).isEqualTo("2882");
    assertThat(figure("cohort_on_time_share", "total")).isEqualTo("3118");
    assertThat(figure("cohort_overdue_share", "n")).isEqualTo("73");
    assertThat(browser.find("[data-headline]").getText())
        .contains("Kim Long", "3.118", "92,4", "2,3", "392");
  }

  /** The README shows it. */
  @Test
  void thePlainAddressShowsTheDefaultWard() throws Exception {
    browser.size(1280, 1560);
    open("/");
    assertThat(figure("cohort_received", "value")).isEqualTo("3118");
    browser.photograph("my-ward.png");
    browser.size(1366, 900);
  }

  @Test
  void withoutAChosenPeriodTheFiguresBeginWithTheWard() {
    open("/");
    assertThat(browser.find("[data-headline]").getText())
        .startsWith("Từ 01/07 đến 25/08/2025, phường Kim Long tiếp nhận 3.118 hồ sơ, ");
  }

  @Test
  void theTableTwinHoldsWhatTheChartDraws() {
    open(WARD);
    assertThat(bars("overdue-now", "open_overdue"))
        .isNotEmpty()
        .isEqualTo(column("overdue-now", "Đang quá hạn"));
    assertThat(bars("overdue-now", "open_paused")).isEqualTo(column("overdue-now", "Tạm dừng"));
  }

  @Test
  void aFilterChangesChartAndAddressAndTheBackButtonUndoesIt() {
    open(WARD);
    List<String> before = bars("overdue-now", "open_overdue");
    new Select(browser.find("select[name=field]")).selectByIndex(1);
    browser.waitUntil("location.search.includes('field=')");
    browser.waitUntilDrawn();
    assertThat(bars("overdue-now", "open_overdue")).isNotEqualTo(before);
    browser.back();
    browser.waitUntil("!location.search.includes('field=')");
    browser.waitUntilDrawn();
    assertThat(bars("overdue-now", "open_overdue")).isEqualTo(before);
  }

  @Test
  void theTableIsShownByItsButtonAndOnlyThenStopsTheTabulator() {
    open(WARD);
    assertThat(stopsOfTwin()).containsOnly(-1L);
    browser.find("[data-panel=overdue-now] button[aria-pressed]").click();
    assertThat(stopsOfTwin()).containsOnly(0L).hasSizeGreaterThan(3);
    assertThat(browser.find("[data-panel=overdue-now] .table").getRect().getWidth())
        .isGreaterThan(200);
    new Select(browser.find("select[name=field]")).selectByIndex(1);
    browser.waitUntil("location.search.includes('field=')");
    browser.waitUntilDrawn();
    assertThat(stopsOfTwin()).as("of figures that came later").containsOnly(0L);
  }

  private List<Object> stopsOfTwin() {
    String stops =
        "[...document.querySelectorAll('[data-panel=overdue-now] table-twin :is(a, .table)')]";
    return List.copyOf(
        (List<?>) browser.script("return " + stops + ".map(({ tabIndex }) => tabIndex)"));
  }

  @Test
  void comparesAllFortyUnitsByName() throws Exception {
    open("/wards.html?" + PERIOD.substring(1));
    List<String> received = column("unit-table", "Tiếp nhận");
    assertThat(received).hasSize(40).contains("3118");
    browser.photograph("wards.png");
  }

  @Test
  void whatAUnitInheritedStandsApartFromItsOwnDossiers() {
    open("/wards.html");
    int kimLong = column("unit-table", "Nhận bàn giao").indexOf("392");
    assertThat(column("unit-table", "Tiếp nhận").get(kimLong)).isEqualTo("3118");
    assertThat(column("unit-table", "Đang quá hạn").get(kimLong)).isEqualTo("3");
    assertThat(column("unit-table", "Bàn giao, quá hạn").get(kimLong)).isEqualTo("102");
  }

  @Test
  void speaksEnglishToo() {
    open(WARD + "&lang=en");
    assertThat(browser.find("[data-headline]").getText()).contains("Kim Long", "3,118", "92.4");
    assertThat(browser.find("html").getDomAttribute("lang")).isEqualTo("en");
  }

  @Test
  void fitsAPhoneWithoutScrollingSideways() throws Exception {
    browser.size(360, 740);
    open(WARD);
    assertThat(browser.script("return document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
    browser.photograph("my-ward-phone.png");
    browser.size(1366, 900);
  }

  private static void open(String path) {
    browser.open(SampleProgram.api().address(path));
  }

  private static String figure(String measure, String part) {
    return browser
        .find("[data-headline] [data-measure=" + measure + "]")
        .getDomAttribute("data-" + part);
  }

  private static List<String> bars(String panel, String measure) {
    return texts(browser.script(CHART, panel, measure));
  }

  private static List<String> column(String panel, String label) {
    return texts(browser.script(TABLE, panel, label));
  }

  private static List<String> texts(Object numbers) {
    return ((List<?>) numbers).stream().map(String::valueOf).toList();
  }
}
