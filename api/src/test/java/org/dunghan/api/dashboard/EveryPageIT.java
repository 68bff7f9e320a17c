/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dashboard;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page: it can be read by all, in every language, on every screen. */
class EveryPageIT {
  private static final String PANEL = "/?d.measure=open_overdue&d.part=n&d.unit=19774";

  private static final String VIOLATIONS =
      """
      const { violations } = await axe.run(document, { resultTypes: ["violations"] });
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

  static Stream<Arguments> pagesInBothSchemes() {
    return pages()
        .flatMap(page -> Stream.of("light", "dark").map(scheme -> Arguments.of(page, scheme)));
  }

  static Stream<Arguments> pagesInAllLanguages() {
    return Screen.PAGES.stream()
        .flatMap(
            page -> Stream.of("vi", "en", "pl").map(language -> Arguments.of(page, language)));
  }

  @ParameterizedTest
  @MethodSource("pagesInBothSchemes")
  void violatesNoRuleOfAccess(String page, String scheme) throws IOException {
    Screen.BROWSER.colourScheme(scheme);
    Screen.open(page);
    Screen.BROWSER.script(axe() + "; window.axe = axe;");
    assertThat((List<?>) Screen.BROWSER.script(VIOLATIONS))
        .as(page)
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void fitsAPhoneWithoutScrollingSideways(String page) {
    Screen.BROWSER.size(360, 740);
    Screen.open(page);
    assertThat(Screen.BROWSER.script("return document.documentElement.scrollWidth <= innerWidth"))
        .as(page)
        .isEqualTo(true);
  }

  @ParameterizedTest
  @MethodSource("pagesInAllLanguages")
  void speaksTheLanguageThatIsAskedFor(String page, String language) {
    Screen.open(page + "?lang=" + language);
    assertThat(Screen.BROWSER.find("html").getDomAttribute("lang")).isEqualTo(language);
    Map<String, String> titles =
        Map.of("vi", "Bảng số", "en", "Table", "pl", "Tabela");
    String all = Screen.texts("main button").stream().collect(joining(" "));
    titles.forEach(
        (other, word) -> {
          if (!other.equals(language)) {
            assertThat(all).doesNotContain(word);
          }
        });
    assertThat(Screen.text("body")).doesNotContain("undefined", "NaN", "[object");
  }

  private static String axe() throws IOException {
    try (InputStream source = EveryPageIT.class.getResourceAsStream("/axe.min.js")) {
      return new String(source.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

}
