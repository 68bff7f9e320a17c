/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.dunghan.api.RunningApi;
import org.dunghan.api.RunningWarehouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Two cities with the same dossiers: in one late work is resolved, in the other it stays open. */
class LateWorkLeftOpenIT {
  private static final RunningApi DILIGENT =
      RunningWarehouse.filled("late_work_resolved", FiveWards::insert);
  private static final RunningApi LEAVING =
      RunningWarehouse.filled("late_work_open", FiveWards::insertLeavingLateWorkOpen);

  private static final String OF_KIM_LONG = "?unit=" + FiveWards.KIM_LONG + "&from=2025-07-01";

  /** The week before it is 10 late of 40; they stay open, and are late in this week, too. */
  @ParameterizedTest
  @ValueSource(strings = {"on_time_rate_decided", "overdue_share"})
  void noHeadlineFigureRises(String measure) {
    JsonNode resolved = kimLong(DILIGENT, measure, "2025-07-08");
    JsonNode open = kimLong(LEAVING, measure, "2025-07-08");
    int better = measure.equals("overdue_share") ? -1 : 1;
    assertThat(better * number(open, "/value")).isLessThan(better * number(resolved, "/value"));
    assertThat(better * number(open, "/share_funnel/z"))
        .isLessThan(better * number(resolved, "/share_funnel/z"));
    assertThat(number(open, "/standardised/observed"))
        .isGreaterThan(number(resolved, "/standardised/observed"));
    assertThat(number(open, "/standardised/adjusted_value") * better)
        .isLessThan(number(resolved, "/standardised/adjusted_value") * better);
  }

  /** Within one period it makes no difference whether late work is resolved. */
  @ParameterizedTest
  @ValueSource(strings = {"on_time_rate_decided", "overdue_share"})
  void theFirstWeekIsTheSame(String measure) {
    assertThat(kimLong(LEAVING, measure, "2025-07-01").get("value"))
        .isEqualTo(kimLong(DILIGENT, measure, "2025-07-01").get("value"));
  }

  /** The official rate does rise; therefore it is no headline. */
  @Test
  void theOfficialRateRises() {
    assertThat(number(kimLong(LEAVING, "on_time_rate", "2025-07-08"), "/value"))
        .isGreaterThan(number(kimLong(DILIGENT, "on_time_rate", "2025-07-08"), "/value"));
  }

  /** The series that My ward shows. */
  @Test
  void noPointOfATrendRises() {
    JsonNode resolved = trend(DILIGENT);
    JsonNode open = trend(LEAVING);
    assertThat(open.at("/points/0/value")).isEqualTo(resolved.at("/points/0/value"));
    assertThat(number(open, "/points/1/value")).isLessThan(number(resolved, "/points/1/value"));
  }

  /** What the sentence on top says: late is late, whether it is resolved or not. */
  @ParameterizedTest
  @ValueSource(strings = {"cohort_on_time_share", "cohort_overdue_share"})
  void noShareOfTheHeadlineSentenceMoves(String measure) {
    String question = "/api/v1/statistics" + OF_KIM_LONG + "&to=2025-07-14&measures=" + measure;
    JsonNode open = LEAVING.json(question).at("/rows/0/" + measure);
    assertThat(number(open, "/N")).isEqualTo(4);
    assertThat(open).isEqualTo(DILIGENT.json(question).at("/rows/0/" + measure));
  }

  @Test
  void noCurveFallsSooner() {
    String question = "/api/v1/survival" + OF_KIM_LONG + "&to=2025-07-14";
    assertThat(stillOpen(DILIGENT.json(question))).isZero();
    assertThat(stillOpen(LEAVING.json(question))).isEqualTo(0.25);
  }

  /** After the last day that is known of. */
  private static double stillOpen(JsonNode answer) {
    JsonNode curve = answer.get("curve");
    return curve.get(curve.size() - 1).get("open_share").doubleValue();
  }

  private static JsonNode trend(RunningApi api) {
    return api.json("/api/v1/trend" + OF_KIM_LONG + "&measure=on_time_rate_decided");
  }

  private static JsonNode kimLong(RunningApi api, String measure, String from) {
    return api
        .json("/api/v1/comparison?to=2025-07-14&from=" + from + "&measure=" + measure)
        .get("rows")
        .values()
        .stream()
        .filter(row -> row.get("unit").stringValue().equals(FiveWards.KIM_LONG))
        .findFirst()
        .orElseThrow();
  }

  private static double number(JsonNode node, String path) {
    return node.at(path).doubleValue();
  }
}
