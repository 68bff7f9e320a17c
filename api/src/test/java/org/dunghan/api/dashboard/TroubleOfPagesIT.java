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

  /** Holds all questions until it is told with which status to answer; 0 passes them on. */
  private static final String HELD =
      """
      const ask = window.fetch;
      window.answers = new Promise((answer) => (window.answer = answer));
      window.fetch = async (address, options) => {
        const status = await window.answers;
        return status
          ? Response.json({ detail: "Ask again in a minute." }, { status })
          : ask(address, options);
      };
      """;

  /** Refuses what only pages ask, not what all of them need. */
  private static final String REFUSED =
      """
      const ask = window.fetch;
      const lists = /session|sign-in|v1.measures|units|fields|procedures|measures=received$/;
      window.fetch = async (address, options) =>
        lists.test(address)
          ? ask(address, options)
          : Response.json({ detail: "Not for this account." }, { status: 403 });
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
  void saysThatItIsLoadingThenThatItCannotAndRecovers(String page) {
    go(page, HELD);
    Screen.BROWSER.waitUntil(
        "document.querySelector('#main')?.getAttribute('aria-busy') === 'true'");
    assertThat(Screen.text("#main")).isEqualTo("Đang tải số liệu…");
    assertThat(Screen.text("body")).doesNotContain(NONSENSE);
    Screen.BROWSER.script("window.answer(503)");
    Screen.BROWSER.waitUntil("Boolean(document.querySelector('.problem button'))");
    assertThat(Screen.text("#main"))
        .contains("Chưa tải được số liệu", "Ask again in a minute.", "Tải lại");
    assertThat(Screen.text("body")).doesNotContain(NONSENSE);
    Screen.BROWSER.script("window.answers = Promise.resolve(0)");
    Screen.BROWSER.find(".problem button").click();
    Screen.BROWSER.waitUntilDrawn();
    assertThat(Screen.count(".problem")).isZero();
    assertThat(Screen.count("#main [data-panel], #main [data-report], #main [data-definition]"))
        .isPositive();
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void saysWhoMaySeeItInstead(String page) {
    go(page, REFUSED);
    Screen.BROWSER.waitUntil("Boolean(document.querySelector('.problem'))");
    assertThat(Screen.text("#main"))
        .contains(
            "Tài khoản này không được xem phần này",
            "Hãy chọn trang khác",
            "Not for this account.",
            "Đăng nhập bằng tài khoản khác");
    assertThat(Screen.text("body")).doesNotContain(NONSENSE);
  }

  /** A ward that had not begun to work. */
  @ParameterizedTest
  @FieldSource("PAGES")
  void saysNothingAsNothing(String page) {
    Screen.open(page + "?unit=19774&field=ADOPTION&from=2025-07-06&to=2025-07-06&period=2024-Q4");
    assertThat(Screen.text("body")).doesNotContain(NONSENSE);
    assertThat(Screen.text("#main")).doesNotContainPattern("(?<![\\d.,])0(,0)?\\s?%");
    assertThat(Screen.count(".problem")).isZero();
    assertThat(Screen.count("panel-chart")).isZero();
  }

  private void go(String page, String script) {
    stop = Screen.BROWSER.beforePages(script);
    Screen.BROWSER.script("location.href = arguments[0]", page);
    Screen.BROWSER.waitUntil("location.pathname === '" + page + "'");
  }
}
