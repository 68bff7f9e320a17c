/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * A city leader asks which wards are outside the limits before and after case mix, and why. In the
 * sample all that is unusual is the mix.
 */
class CityTaskIT {
  private static final Pattern LIMIT = Pattern.compile("99[.,]8.%|95.%");

  private static final String DIAMONDS =
      """
      const { getInstanceByDom } = await import("echarts");
      const chart = document.querySelector(`[data-panel=${arguments[0]}] panel-chart`);
      const { data } = getInstanceByDom(chart).getOption().series.find(({ id }) => id === "units");
      return data.filter(({ symbol }) => symbol === "diamond").map(({ label }) => label.formatter);
      """;

  @AfterEach
  void thePageComplainedOfNothing() {
    assertThat(Screen.BROWSER.complaints()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"MOUSE,vi", "MOUSE,en", "MOUSE,pl", "KEYBOARD,vi"})
  void findsWhichWardsAreOutsideTheLimits(Hand hand, String language) {
    Screen.signIn(hand, "city", language);
    hand.press("nav a[href^='/wards.html']");
    Screen.arriveAt("/wards.html");
    assertThat(Screen.texts("[data-headline] a"))
        .containsExactlyInAnyOrderElementsOf(namesOf(outside("ratio_funnel", "998"), language));
    isSaidOf("mix-funnel", "ratio_funnel", language);
    isSaidOf("compared", "ratio_funnel", language);
    isSaidOf("share-funnel", "share_funnel", language);
    List<JsonNode> before = outside("share_funnel", "998");
    assertThat(before).isNotEmpty();
    asksWhy(hand, before.get(0).get("unit").stringValue());
  }

  /** In the picture of a panel, if it has one, and in the words of its table. */
  private static void isSaidOf(String panel, String funnel, String language) {
    List<String> beyond = namesOf(outside(funnel, "998"), language);
    if (Screen.count("[data-panel=" + panel + "] panel-chart") > 0) {
      assertThat(diamonds(panel)).containsExactlyInAnyOrderElementsOf(beyond);
    }
    assertThat(saidToBeOutside(panel))
        .containsExactlyInAnyOrderElementsOf(namesOf(outside(funnel, "95"), language));
  }

  /** Which procedure is late there, and how long it takes. */
  private static void asksWhy(Hand hand, String unit) {
    hand.press("[data-panel=mix-funnel] .actions [aria-pressed]");
    hand.press("[data-panel=mix-funnel] tbody th a[href*='unit=" + unit + "']");
    Screen.arriveAt("/");
    assertThat(Screen.BROWSER.find("[name=unit]").getDomProperty("value")).isEqualTo(unit);
    hand.press("nav a[href^='/procedure.html']");
    Screen.arriveAt("/procedure.html");
    assertThat(Screen.BROWSER.address()).contains("unit=" + unit);
    assertThat(Screen.number("[data-sentence] .figure")).isPositive();
    assertThat(Screen.count("[data-panel=processing-time] panel-chart")).isEqualTo(1);
  }

  private static List<String> diamonds(String panel) {
    return ((List<?>) Screen.BROWSER.script(DIAMONDS, panel))
        .stream().map(String::valueOf).toList();
  }

  private static List<JsonNode> outside(String funnel, String limit) {
    return Screen.json("/api/v1/comparison?measure=overdue_share&from=2025-07-01")
        .get("rows")
        .valueStream()
        .filter(row -> row.get("small").isEmpty() && !row.get(funnel).isNull())
        .filter(row -> isOutside(row.get(funnel), limit))
        .toList();
  }

  private static boolean isOutside(JsonNode place, String limit) {
    String side = place.at("/dispersed/side_" + limit).stringValue();
    return !side.equals("INSIDE");
  }

  private static List<String> namesOf(List<JsonNode> rows, String language) {
    Map<String, JsonNode> units =
        Screen.json("/api/v1/units")
            .get("units")
            .valueStream()
            .collect(Collectors.toMap(unit -> unit.get("code").stringValue(), unit -> unit));
    return rows.stream()
        .map(row -> units.get(row.get("unit").stringValue()))
        .map(unit -> Stream.of(language, "en", "vi").map(one -> unit.at("/name_" + one)))
        .map(names -> names.map(JsonNode::asString).filter(name -> !name.isEmpty()).findFirst())
        .flatMap(Optional::stream)
        .toList();
  }

  /** By the words of the table. */
  private static List<String> saidToBeOutside(String panel) {
    List<String> said = Screen.texts("[data-panel=" + panel + "] tbody td:nth-child(5)");
    List<String> names = Screen.texts("[data-panel=" + panel + "] tbody th a");
    assertThat(said).hasSameSizeAs(names);
    return IntStream.range(0, said.size())
        .filter(at -> LIMIT.matcher(said.get(at)).find())
        .mapToObj(names::get)
        .toList();
  }
}
