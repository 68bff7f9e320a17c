/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dunghan.api.Rows;
import org.dunghan.api.RunningApi;
import org.dunghan.api.RunningWarehouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three officers of Kim Long (19774) and one of another ward, told by two layers of three. */
class OfficersIT {
  private static final RunningApi ADMIN = RunningWarehouse.filled("officers", OfficersIT::insert);
  private static final RunningApi COUNCIL = ADMIN.as("council");
  private static final String OFFICERS = "/api/v1/workload/officers";

  private static final String HEAD =
      """
      {"generation":1,"as_of":"2025-07-20","published_at":"2025-07-21T01:02:03.004Z",\
      "unit":"19774","from":"%s","to":"2025-07-20","rows":[""";

  private static void insert(Rows rows) throws SQLException {
    rows.insert(
        "publication",
        Map.ofEntries(
            Map.entry("generation", 1),
            Map.entry("as_of", "2025-07-20"),
            Map.entry("layers", List.of(1, 2)),
            Map.entry("runs", List.of(1)),
            Map.entry("reference_version", 1),
            Map.entry("row_counts", Map.of("dossier", 1)),
            Map.entry("state", "PUBLISHED"),
            Map.entry("code_version", "0.1.0"),
            Map.entry("published_at", "2025-07-21 01:02:03.004")));
    rows.insert(
        "unit",
        List.of(unit("19774", "WARD"), unit("19777", "WARD"), unit("H57.LAND", "CITY_AGENCY")));
    rows.insert(
        "officer_day",
        List.of(
            // Tuesday and Sunday of one week, Monday of the next.
            work(1, "2025-07-08", "19774", "cb-2", 3),
            work(1, "2025-07-13", "19774", "cb-2", 4),
            work(1, "2025-07-14", "19774", "cb-2", 1),
            work(1, "2025-07-09", "19774", "cb-1", 2),
            // Taken back by a later layer.
            work(1, "2025-07-10", "19774", "cb-3", 5),
            work(2, "2025-07-10", "19774", "cb-3", -5),
            work(2, "2025-07-15", "19777", "cb-9", 7),
            work(1, "2025-07-21", "19774", "cb-1", 11),
            work(9, "2025-07-08", "19774", "cb-1", 1000)));
  }

  private static Map<String, Object> unit(String code, String kind) {
    return Map.of("reference_version", 1, "code", code, "name_vi", code, "kind", kind);
  }

  private static Map<String, Object> work(
      int layer, String day, String unit, String officer, int actions) {
    return Map.of("layer", layer, "day", day, "unit", unit, "officer", officer, "actions", actions);
  }

  @Test
  void actionsAreToldByPseudonymAndWeek() {
    String answer = COUNCIL.get(OFFICERS + "?unit=19774").body();
    assertThat(answer)
        .startsWith(
            HEAD.formatted("2025-07-08")
                + """
                {"officer":"cb-1","week":"2025-07-07","actions":2},\
                {"officer":"cb-2","week":"2025-07-07","actions":7},\
                {"officer":"cb-2","week":"2025-07-14","actions":1}],"row_count":3,"checksum":\"""");
  }

  @Test
  void onlyTheDaysAskedForCount() {
    String answer = COUNCIL.get(OFFICERS + "?unit=19774&from=2025-07-13&to=2025-09-01").body();
    assertThat(answer)
        .startsWith(
            HEAD.formatted("2025-07-13")
                + """
                {"officer":"cb-2","week":"2025-07-07","actions":4},\
                {"officer":"cb-2","week":"2025-07-14","actions":1}],"row_count":2,""");
  }

  @Test
  void aFileHasTheSameRows() {
    assertThat(COUNCIL.get(OFFICERS + "?unit=19774&format=csv").body())
        .isEqualTo(
            """
            "officer","week","actions"
            "cb-1","2025-07-07",2
            "cb-2","2025-07-07",7
            "cb-2","2025-07-14",1
            """);
  }

  @Test
  void whoKnowsTheAnswerIsNotSentItAgain() {
    String question = OFFICERS + "?unit=19774&to=2025-07-19";
    String tag = COUNCIL.get(question).headers().firstValue("ETag").orElseThrow();
    assertThat(COUNCIL.get(question, "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  /** Those who may see all units have none of their own. */
  @Test
  void nobodyElseIsToldAnything() {
    Stream.of("city", "analyst", "admin")
        .map(account -> ADMIN.as(account).get(OFFICERS + "?unit=19774"))
        .forEach(answer -> assertProblem(answer, 403, "accounts of their own unit only"));
    assertProblem(ADMIN.asNobody().get(OFFICERS + "?unit=19774"), 401, "Sign in first");
    assertProblem(COUNCIL.get(OFFICERS + "?unit=H57.LAND"), 403, "of their own unit only");
  }

  @Test
  void thePublicViewHasNoOfficers() {
    try (RunningApi open =
        RunningWarehouse.programOnTheCases("--dunghan.access.public-view=true")) {
      assertProblem(open.asNobody().get(OFFICERS + "?unit=19774"), 401, "Sign in first");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | unit: send the one unit whose officers are meant, as in unit=19774.",
        "unit=19774,19777 | unit: send the one unit",
        "unit=19777 | unit: there is no 19777; GET /api/v1/units lists the codes.",
        "unit=19774&from=2026-01-01 | from: 2026-01-01 is after 2025-07-20",
        "unit=19774&to=July | to: July is no date",
        "unit=19774&format=doc | format: there is no doc",
        "unit=19774&sort=-actions | There is no parameter sort",
      })
  void whatCannotBeAnsweredIsAProblem(String question, String detail) {
    assertProblem(COUNCIL.get(OFFICERS + "?" + question), 400, detail);
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String detail) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains(detail);
  }
}
