/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page: it can be read by all, in every language, on every screen. */
class EveryPageIT {
  private static final String PANEL = "/?d.measure=open_overdue&d.part=n&d.unit=19774";

  private static final String VIOLATIONS =
      """
      const rules = arguments[0] === "all" ? {} : { runOnly: [arguments[0]] };
      const { violations } = await axe.run(document, { resultTypes: ["violations"], ...rules });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3).join(" ")}`);
      """;

  @AfterEach
  void likeTheOthers() {
    Screen.BROWSER.colourScheme("light");
    Screen.BROWSER.size(1366, 900);
    assertThat(Screen.BROWSER.complaints()).isEmpty();
  }

  static Stream<String> pages() {
    return Stream.concat(Screen.PAGES.stream(), Stream.of(PANEL));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void violatesNoRuleOfAccess(String page) throws IOException {
    Screen.open(page);
    Screen.BROWSER.script(axe());
    assertThat((List<?>) Screen.BROWSER.script(VIOLATIONS, "all")).as(page).isEmpty();
    Screen.BROWSER.colourScheme("dark");
    assertThat((List<?>) Screen.BROWSER.script(VIOLATIONS, "color-contrast")).as(page).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void speaksEnglish(String page) {
    open(page, "en");
    assertThat(Screen.text("body")).doesNotContain("Bảng số", "Tabela", "Định nghĩa");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void speaksPolishOnAPhoneWithoutScrollingSideways(String page) {
    Screen.BROWSER.size(360, 740);
    open(page, "pl");
    assertThat(Screen.text("body")).doesNotContain("Bảng số", "Định nghĩa", "Definitions");
    assertThat(Screen.BROWSER.script("return document.documentElement.scrollWidth <= innerWidth"))
        .as(page)
        .isEqualTo(true);
  }

  /** Nothing is said that has no words. */
  private static void open(String page, String language) {
    Screen.open(page + (page.contains("?") ? "&" : "?") + "lang=" + language);
    assertThat(Screen.BROWSER.find("html").getDomAttribute("lang")).isEqualTo(language);
    assertThat(Screen.text("body")).doesNotContain("undefined", "NaN", "[object", "null");
  }

  private static String axe() throws IOException {
    try (InputStream source = EveryPageIT.class.getResourceAsStream("/axe.min.js")) {
      return new String(source.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
