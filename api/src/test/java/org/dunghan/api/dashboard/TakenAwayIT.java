/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers take away from a page, on paper or as a picture, and what it takes to show it. */
class TakenAwayIT {
  static final List<String> PAGES = Screen.PAGES;

  private static final long MOST_BYTES = 600_000;

  private static final String PRESSABLE =
      """
      return [...document.querySelectorAll("nav, select, input, button:not(th button)")]
        .filter((one) => one.getClientRects().length > 0)
        .map(({ outerHTML }) => outerHTML);
      """;

  private static final String BYTES =
      """
      const entries = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
      return entries.reduce((sum, { transferSize }) => sum + transferSize, 0);
      """;

  /** Presses every button of a text, and measures the pictures that it hands out. */
  private static final String PICTURES =
      """
      const given = [];
      HTMLAnchorElement.prototype.click = function () {
        given.push({ name: this.download, url: this.href });
      };
      for (const button of document.querySelectorAll("main button")) {
        if (button.textContent.trim() === "PNG") button.click();
      }
      return Promise.all(given.map(async ({ name, url }) => {
        const image = new Image();
        image.src = url;
        await image.decode();
        return { name, type: url.slice(0, 15), width: image.naturalWidth, height: image.naturalHeight };
      }));
      """;

  @AfterEach
  void likeTheOthers() {
    Screen.BROWSER.show("", "prefers-color-scheme", "light");
    assertThat(Screen.BROWSER.complaints()).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void hasNothingToPressOnPaper(String page) {
    Screen.open(page);
    Screen.BROWSER.show("print", "prefers-color-scheme", "dark");
    assertThat((List<?>) Screen.BROWSER.script(PRESSABLE)).as(page).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/wards.html", "/procedure.html", "/bottlenecks.html"})
  void hasAPictureOfEveryChart(String page) {
    Screen.open(page);
    List<?> pictures = (List<?>) Screen.BROWSER.script(PICTURES);
    assertThat(pictures).as(page).isNotEmpty();
    for (Object picture : pictures) {
      Map<?, ?> one = (Map<?, ?>) picture;
      assertThat(one.get("type")).isEqualTo("data:image/png;");
      assertThat(one.get("name")).asString().endsWith(".png");
      assertThat((Long) one.get("width")).isGreaterThan(600);
      assertThat((Long) one.get("height")).isGreaterThan(300);
    }
  }

  @Test
  void theFirstPageIsLight() {
    Screen.open("/");
    Screen.BROWSER.forgetPages();
    Screen.open("/");
    assertThat((Long) Screen.BROWSER.script(BYTES)).isBetween(100_000L, MOST_BYTES);
  }

  @Test
  void nothingMovesForWhoWantsNoMotion() {
    String moves =
        "return [...document.querySelectorAll('body *')].some((one) => getComputedStyle(one).transitionDuration !== '0s')";
    Screen.open("/");
    Screen.BROWSER.show("", "prefers-reduced-motion", "no-preference");
    assertThat(Screen.BROWSER.script(moves)).isEqualTo(true);
    Screen.BROWSER.show("", "prefers-reduced-motion", "reduce");
    assertThat(Screen.BROWSER.script(moves)).isEqualTo(false);
  }
}
