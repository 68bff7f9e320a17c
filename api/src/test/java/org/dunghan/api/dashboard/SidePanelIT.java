/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Figures lead to the dossiers that they count, and back. */
class SidePanelIT {
  private static final String WARD = "/?unit=19774&from=2025-07-01&to=2025-08-25";

  /** Clicks the first bar of a series; gives its value, and the cursor over it. */
  private static final String CLICK =
      """
      const { getInstanceByDom } = await import("echarts");
      const element = document.querySelector(`[data-panel=${arguments[0]}] panel-chart`);
      const chart = getInstanceByDom(element);
      const { data } = chart.getOption().series.find(({ id }) => id === arguments[1]);
      const [x, y] = chart.convertToPixel({ seriesId: arguments[1] }, [data[0] / 2, 0]);
      const { left, top } = element.getBoundingClientRect();
      const canvas = element.querySelector("canvas");
      const place = { bubbles: true, clientX: left + x, clientY: top + y };
      canvas.dispatchEvent(new MouseEvent("mousemove", place));
      const { cursor } = getComputedStyle(canvas);
      for (const type of ["mousedown", "mouseup", "click"])
        canvas.dispatchEvent(new MouseEvent(type, place));
      return [data[0], cursor];
      """;

  @AfterEach
  void thePageComplainedOfNothing() {
    assertThat(Screen.BROWSER.complaints()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cohort_overdue_share", "open_overdue"})
  void behindAFigureAreAsManyDossiersAsItSays(String measure) {
    Screen.open(WARD);
    String figure = "[data-headline] [data-measure=" + measure + "]";
    long said = Long.parseLong(Screen.BROWSER.find(figure).getDomAttribute("data-n"));
    Side.follow(figure + " a");
    assertThat(Side.count()).isEqualTo(said);
    Side.loadAll();
    assertThat(Side.rows()).isEqualTo(said);
  }

  @Test
  void aCellOfATableLeadsToTheDossiersOfItsRow() {
    Screen.open("/wards.html");
    Side.follow("[data-panel=unit-table] tbody tr:nth-child(3) td a");
    Side.loadAll();
    assertThat(Side.count()).isEqualTo(Side.rows());
  }

  @Test
  void aBarLeadsToTheDossiersThatItCounts() {
    Screen.open(WARD);
    List<?> bar = (List<?>) Screen.BROWSER.script(CLICK, "overdue-now", "open_overdue");
    Side.waitUntilOpen();
    assertThat(bar.get(1)).isEqualTo("pointer");
    assertThat(Side.count()).isEqualTo(bar.get(0));
    Screen.BROWSER.back();
    Screen.BROWSER.waitUntil("!" + Side.OPEN);
  }

  @Test
  void backClosesThePanelAndALinkOpensItAgain() {
    Screen.open(WARD);
    Side.follow("[data-headline] [data-measure=cohort_overdue_share] a");
    String link = Screen.BROWSER.address();
    Screen.BROWSER.back();
    Screen.BROWSER.waitUntil("!" + Side.OPEN);
    assertThat(Screen.BROWSER.address()).doesNotContain("d.measure");
    Screen.open("/wards.html");
    Screen.open(link.substring(link.indexOf('/', "http://".length())));
    assertThat(Screen.BROWSER.script("return " + Side.OPEN)).isEqualTo(true);
    assertThat(Side.rows()).isPositive();
  }

  @Test
  void byKeyboardAloneToADossierAndBack() {
    Screen.open(WARD);
    Screen.BROWSER.script(
        "document.querySelector('[data-headline] [data-measure=cohort_overdue_share] a').focus()");
    Screen.BROWSER.press(Keys.ENTER);
    Screen.BROWSER.waitUntil(Side.OPEN);
    Screen.BROWSER.waitUntilDrawn();
    for (int tab = 0; tab < 3; tab++) {
      Screen.BROWSER.press(Keys.TAB);
      assertThat(Screen.BROWSER.script("return Boolean(document.activeElement.closest('dialog'))"))
          .isEqualTo(true);
    }
    Screen.BROWSER.script("document.querySelector('dialog [data-behind] tbody a').focus()");
    Screen.BROWSER.press(Keys.ENTER);
    Screen.BROWSER.waitUntil("location.search.includes('d.code')");
    Screen.BROWSER.waitUntilDrawn();
    assertThat(Screen.count("dialog .timeline li")).isPositive();
    Screen.BROWSER.press(Keys.ESCAPE);
    Screen.BROWSER.waitUntil("!" + Side.OPEN);
    assertThat(Screen.BROWSER.address()).doesNotContain("d.");
    assertThat(
            Screen.BROWSER.script(
                "return document.activeElement.closest('[data-measure]').dataset.measure"))
        .isEqualTo("cohort_overdue_share");
  }
}
