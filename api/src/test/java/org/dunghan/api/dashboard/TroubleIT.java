/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages when the API is slow, refuses, is away, or has nothing to say. */
class TroubleIT {
  private static final String ANSWERING =
      """
      const ask = window.fetch;
      window.fetch = async (address, options) => {
        if (!String(address).includes("%s")) return ask(address, options);
        %s
      };
      """;

  private Runnable stop = () -> {};

  @AfterEach
  void answerAgain() {
    stop.run();
    Screen.BROWSER.complaints();
  }

  private void answering(String addresses, String script) {
    Screen.open("/");
    stop = Screen.BROWSER.beforePages(ANSWERING.formatted(addresses, script));
  }

  @ParameterizedTest
  @CsvSource({
    "403, Tài khoản này không được xem phần này",
    "400, Chọn lại bộ lọc",
    "429, Đã hỏi quá nhiều lần",
    "503, Máy chủ đang bận",
    "504, Chọn khoảng thời gian ngắn hơn",
    "500, báo cho người quản trị"
  })
  void aRefusalIsSaidWithWhatToDo(int status, String words) {
    answering(
        "statistics?measures=cohort",
        "return Response.json({ detail: 'What to do instead.' }, { status: %d });"
            .formatted(status));
    refuse();
    assertThat(Screen.text(".problem")).contains(words, "What to do instead.");
    assertThat(Screen.count(".problem button")).isEqualTo(1);
  }

  @Test
  void anUnreachableServerIsToldFromARefusal() {
    answering("statistics?measures=cohort", "throw new TypeError('Failed to fetch');");
    refuse();
    assertThat(Screen.text(".problem")).contains("Không kết nối được với máy chủ");
  }

  @Test
  void figuresThatAreOldStayAndAreSaidToBe() {
    Screen.open("/");
    Screen.BROWSER.script("window.fetch = async () => { throw new TypeError('away'); };");
    Screen.BROWSER.script(
        """
        const field = document.querySelector("select[name=field]");
        field.selectedIndex = 1;
        field.dispatchEvent(new Event("change"));
        """);
    Screen.BROWSER.waitUntil("Boolean(document.querySelector('.problem'))");
    assertThat(Screen.text(".problem"))
        .containsPattern("Số liệu mờ bên dưới là của lần tải trước, lúc \\d\\d/\\d\\d/20\\d\\d");
    assertThat(Screen.text("[data-headline]")).contains("3.118");
  }

  @Test
  void whileFiguresAreOnTheirWayThePageSaysSo() {
    answering(
        "statistics",
        "await new Promise((done) => setTimeout(done, 1500)); return ask(address, options);");
    Screen.BROWSER.script("location.href = '/?unit=19774'");
    Screen.BROWSER.waitUntil(
        "document.querySelector('#main')?.getAttribute('aria-busy') === 'true'");
    assertThat(Screen.text("#main")).contains("Đang tải số liệu");
    Screen.BROWSER.waitUntilDrawn();
    assertThat(Screen.text("[data-headline]")).contains("3.118");
  }

  @Test
  void nothingIsSaidAsNothingAndNotAsZeroPerCent() {
    Screen.open("/?unit=19774&from=2025-07-06&to=2025-07-06");
    assertThat(Screen.text("[data-headline]")).contains("chưa tiếp nhận hồ sơ nào");
    assertThat(Screen.text("[data-headline]"))
        .doesNotContainPattern("(?<![\\d.,])0(,0)?[\\s\\u202f]?%");
  }

  @Test
  void aCouncilMemberSeesTheRestOfAPageThatIsPartlyForAnalysts() {
    Screen.openAs("council", "/quality.html");
    assertThat(Screen.text("[data-panel=runs]")).contains("dành cho tài khoản phân tích");
    assertThat(Screen.count("[data-panel=completeness] panel-chart")).isEqualTo(1);
    Screen.BROWSER.complaints();
  }

  /** The page again, which is now refused. */
  private static void refuse() {
    Screen.BROWSER.script("location.reload()");
    Screen.BROWSER.waitUntil("Boolean(document.querySelector('.problem'))");
  }
}
