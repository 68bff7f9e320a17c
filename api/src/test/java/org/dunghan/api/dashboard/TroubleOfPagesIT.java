/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every page, when the API is slow, is away, refuses, or has nothing to say. */
class TroubleOfPagesIT {
  static final List<String> PAGES = Screen.PAGES;

  /**
   * Holds all questions until it is told with which status to answer; 0 passes them on. Nobody is
   * refused what all pages need.
   */
  private static final String ANSWERING =
      """
      const ask = window.fetch;
      const lists = /session|sign-in|v1.measures|units|fields|procedures|measures=received$/;
      window.answers = new Promise((answer) => (window.answer = answer));
      window.fetch = async (address, options) => {
        const status = await window.answers;
        return status === 0 || (status === 403 && lists.test(address))
          ? ask(address, options)
          : Response.json({ detail: "Ask again in a minute." }, { status });
      };
      """;

  private static final String[] NONSENSE = {"undefined", "NaN", "null", "Infinity", "[object"};

  private Runnable stop = () -> {};

  @AfterEach
  void thePageComplainedOfNothing() {
    stop.run();
    assertThat(Screen.BROWSER.complaints()).isEmpty();
  }

  @BeforeAll
  static void somebodyIsSignedIn() {
    Screen.open("/definitions.html");
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void saysThatItIsLoadingOrWhatToDoAndRecovers(String page) {
    stop = Screen.BROWSER.beforePages(ANSWERING);
    Screen.BROWSER.script("location.href = arguments[0]", page);
    Screen.BROWSER.waitUntil("document.querySelector('#main')?.ariaBusy === 'true'");
    says("Đang tải số liệu…");
    Screen.BROWSER.script("window.answer(503)");
    Screen.BROWSER.waitUntil("Boolean(document.querySelector('.problem button'))");
    says("Chưa tải được số liệu", "Ask again in a minute.", "Tải lại");
    Screen.BROWSER.script("window.answers = Promise.resolve(403)");
    Screen.BROWSER.find(".problem button").click();
    Screen.BROWSER.waitUntil("Boolean(document.querySelector('.problem.forbidden'))");
    says("Tài khoản này không được xem phần này", "Hãy chọn trang khác", "tài khoản khác");
    Screen.BROWSER.script("window.answers = Promise.resolve(0)");
    Screen.BROWSER.script("dispatchEvent(new PopStateEvent('popstate'))");
    Screen.BROWSER.waitUntilDrawn();
    assertThat(Screen.count(".problem")).isZero();
    assertThat(Screen.count("#main [data-panel], #main [data-report], #main [data-definition]"))
        .isPositive();
  }

  /** A ward that had not begun to work. */
  @ParameterizedTest
  @FieldSource("PAGES")
  void saysNothingAsNothing(String page) {
    Screen.open(page + "?unit=19774&field=ADOPTION&from=2025-07-06&to=2025-07-06&period=2024-Q4");
    assertThat(Screen.text("body")).doesNotContain(NONSENSE);
    assertThat(Screen.text("#main")).doesNotContainPattern("(?<![\\d.,])0(,0)?[\\s\\u202f]?%");
    assertThat(Screen.count(".problem")).isZero();
    assertThat(Screen.count("panel-chart")).isZero();
  }

  private static void says(String... words) {
    assertThat(Screen.text("#main")).contains(words);
    assertThat(Screen.text("body")).doesNotContain(NONSENSE);
  }
}
