/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.reconciliation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.dunghan.api.RunningApi;
import org.dunghan.api.report.ReportCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists against the eleven dossiers that a ward had to handle in July 2025. */
class ReconciliationIT {
  private static final RunningApi API = ReportCases.API;
  private static final String JULY =
      "/api/v1/reconciliations?unit=19774&from=2025-07-01&to=2025-07-31";

  /** As the warehouse has them, in any order. */
  private static final String SAME =
      """
      dossier_id,status,accepted_day,ended_day,due_day
      ON-DAY,RETURNED,2025-07-01,2025-07-04,2025-07-04
      EARLY,COMPLETED,2025-07-01,2025-07-02,2025-07-04
      LATE,RESOLVED,2025-07-02,2025-07-09,2025-07-07
      NO-DUE,COMPLETED,2025-07-02,2025-07-03,
      WITHDRAWN,WITHDRAWN,2025-07-03,2025-07-04,2025-07-08
      DROPPED-LATE,DISCONTINUED,2025-07-03,2025-07-10,2025-07-08
      HANDED,HANDED_OVER,2025-07-03,2025-07-07,2025-07-08
      OPEN,OPEN,2025-07-30,,2025-08-04
      OVERDUE,OPEN,2025-07-10,,2025-07-15
      CARRIED,REJECTED,2025-06-20,2025-07-01,2025-06-25
      INHERITED,OPEN,2025-07-01,,2025-08-04
      """;

  @Test
  void saysWhatIsMissingTwiceOrDifferentAndHowThatMovesTheFigures() {
    String list =
        SAME.replaceFirst("EARLY,.*\n", "")
                .replace(
                    "LATE,RESOLVED,2025-07-02,2025-07-09", "LATE,RESOLVED,2025-07-02,2025-07-07")
                .replace("OVERDUE,OPEN,2025-07-10,,2025-07-15", "OVERDUE,,2025-07-10,2025-07-16,")
            + "OPEN,OPEN,2025-07-30,,2025-08-04\n"
            + "STRANGE,OPEN,2025-07-11,,2025-07-14\n"
            + ",OPEN,,,\n";
    HttpResponse<String> answer = post(JULY, list);
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(answer.body())
        .isEqualTo(
            """
            {"generation":1,"as_of":"2025-07-31","published_at":"2025-08-01T01:02:03.004Z",\
            "unit":"19774","period":{"name":null,"from":"2025-07-01","to":"2025-07-31",\
            "counted_to":"2025-07-31","complete":true},"rows_read":13,"same":8,"figures":[\
            {"measure":"received","here":9,"there":10,"difference":1,\
            "explained":{"missing_here":1,"elsewhere":0,"missing_there":-1,"duplicated":1,"different":0},\
            "holds":true},\
            {"measure":"resolved","here":5,"there":5,"difference":0,\
            "explained":{"missing_here":0,"elsewhere":0,"missing_there":-1,"duplicated":0,"different":1},\
            "holds":true},\
            {"measure":"resolved_late","here":2,"there":1,"difference":-1,\
            "explained":{"missing_here":0,"elsewhere":0,"missing_there":0,"duplicated":0,"different":-1},\
            "holds":true},\
            {"measure":"open","here":3,"there":4,"difference":1,\
            "explained":{"missing_here":1,"elsewhere":0,"missing_there":0,"duplicated":1,"different":-1},\
            "holds":true},\
            {"measure":"open_overdue","here":1,"there":1,"difference":0,\
            "explained":{"missing_here":1,"elsewhere":0,"missing_there":0,"duplicated":0,"different":-1},\
            "holds":true}],\
            "missing_here":{"count":1,"listed":[{"dossier_id":"STRANGE","line":13}]},\
            "elsewhere":{"count":0,"listed":[]},\
            "missing_there":{"count":1,"listed":[{"dossier_id":"EARLY","tenure":1,\
            "status":"RESOLVED","accepted_day":"2025-07-01","ended_day":"2025-07-02"}]},\
            "duplicated":{"count":1,"listed":[{"dossier_id":"OPEN","line":12}]},\
            "different":{"count":2,"listed":[\
            {"dossier_id":"LATE","line":3,"column":"ended_day","ours":"2025-07-09",\
            "theirs":"2025-07-07"},\
            {"dossier_id":"OVERDUE","line":9,"column":"status","ours":"OPEN",\
            "theirs":"RESOLVED"},\
            {"dossier_id":"OVERDUE","line":9,"column":"ended_day","ours":null,\
            "theirs":"2025-07-16"},\
            {"dossier_id":"OVERDUE","line":9,"column":"due_day","ours":"2025-07-15",\
            "theirs":null}]},\
            "bad_rows":{"count":1,"listed":[{"line":14,"reason":"dossier_id is empty"}]}}""");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\uFEFF,", "\uFEFF;"})
  void aListIsReadWithAnySeparatorAndMark(String how) {
    String separator = how.replace("\uFEFF", "");
    String list = how.replace(separator, "") + SAME.replace(",", separator);
    assertThat(json(JULY, list).get("same").intValue()).isEqualTo(11);
  }

  @Test
  void whatAListDoesNotSayIsAsOurs() {
    String ids = SAME.replaceAll("(?m),.*$", "") + "OPEN\nSTRANGE\n";
    JsonNode answer = json(JULY, ids);
    assertThat(answer.get("same").intValue()).isEqualTo(11);
    assertThat(answer.at("/figures/0").toString())
        .isEqualTo(
            """
            {"measure":"received","here":9,"there":10,"difference":1,\
            "explained":{"missing_here":0,"elsewhere":0,"missing_there":0,"duplicated":1,"different":0},\
            "holds":true}""");
  }

  @Test
  void whatHappenedAfterThePeriodHasNotHappenedYet() {
    JsonNode answer =
        json(
            "/api/v1/reconciliations?unit=19774&from=2025-07-01&to=2025-07-05",
            """
            dossier_id,status,ended_day
            LATE,COMPLETED,2025-07-08
            EARLY,COMPLETED,2025-07-02
            """);
    assertThat(answer.get("same").intValue()).isEqualTo(2);
    assertThat(answer.at("/missing_there/listed/0").toString())
        .isEqualTo(
            """
            {"dossier_id":"CARRIED","tenure":1,"status":"RESOLVED",\
            "accepted_day":"2025-06-20","ended_day":"2025-07-01"}""");
  }

  /** As known on 31 July, LATE ended on the 9th, and OVERDUE never. */
  @Test
  void anEndWithoutADayIsOursOrInThePeriod() {
    String ends =
        """
        dossier_id,status
        LATE,COMPLETED
        OVERDUE,COMPLETED
        """;
    JsonNode july = json(JULY, ends);
    assertThat(july.at("/figures/1/measure").stringValue()).isEqualTo("resolved");
    assertThat(july.at("/figures/1/there").intValue()).isEqualTo(2);
    assertThat(july.at("/figures/3/there").intValue()).isZero();
    JsonNode before =
        json("/api/v1/reconciliations?unit=19774&from=2025-07-01&to=2025-07-05", ends);
    assertThat(before.get("same").intValue()).isOne();
    assertThat(before.at("/figures/3/measure").stringValue()).isEqualTo("open");
    assertThat(before.at("/figures/3/explained/different").intValue()).isZero();
  }

  @Test
  void countsAreOfAllDossiersAlsoWhereFewAreListed() {
    JsonNode kind = json(JULY + "&limit=2", "dossier_id\nNONE\n").get("missing_there");
    assertThat(kind.get("count").intValue()).isEqualTo(11);
    assertThat(kind.get("listed")).hasSize(2);
  }

  /** ELSEWHERE is another ward's to resolve, CARRIED ended before the period. */
  @Test
  void whatIsOfAnotherUnitOrPeriodIsSaidToBeThere() {
    String list =
        """
        dossier_id,status,accepted_day,ended_day
        ELSEWHERE,COMPLETED,2025-07-08,2025-07-09
        ELSEWHERE,COMPLETED,2025-07-08,2025-07-09
        CARRIED,REJECTED,2025-06-20,2025-07-01
        OPEN,OPEN,2025-07-30,
        WRONG,OPEN,2025-07-08,
        """;
    JsonNode answer =
        json("/api/v1/reconciliations?unit=19774&from=2025-07-05&to=2025-07-31", list);
    assertThat(answer.get("elsewhere").toString())
        .isEqualTo(
            """
            {"count":2,"listed":[\
            {"dossier_id":"ELSEWHERE","line":2,"unit":"19777","accepted_day":"2025-07-01",\
            "ended_day":"2025-07-02"},\
            {"dossier_id":"CARRIED","line":4,"unit":"19774","accepted_day":"2025-06-20",\
            "ended_day":"2025-07-01"}]}""");
    // The layer that had it was taken back.
    assertThat(answer.at("/missing_here/listed").toString())
        .isEqualTo("[{\"dossier_id\":\"WRONG\",\"line\":6}]");
    assertThat(answer.at("/duplicated/count").intValue()).isEqualTo(1);
    assertThat(answer.at("/figures/1/explained/elsewhere").intValue()).isEqualTo(1);
    assertThat(answer.at("/figures/1/holds").booleanValue()).isTrue();
  }

  /** The council member sees 19774, which received it; nobody is told of what it may not see. */
  @Test
  void nobodyIsToldWhereADossierIsThatItMayNotSee() {
    String list = "dossier_id\nELSEWHERE\nOF-OTHERS\n";
    JsonNode all = json(API, JULY, list);
    JsonNode own = json(API.as("council"), JULY, list);
    assertThat(all.get("elsewhere").get("count").intValue()).isEqualTo(2);
    assertThat(own.at("/elsewhere/listed/0/dossier_id").stringValue()).isEqualTo("ELSEWHERE");
    assertThat(own.get("missing_here").toString())
        .isEqualTo("{\"count\":1,\"listed\":[{\"dossier_id\":\"OF-OTHERS\",\"line\":3}]}");
  }

  @Test
  void aCodeMayHoldWhatSqlDoesNot() {
    String list = "dossier_id\n\"'\\; DROP\"\n\"ELSE\nELSEWHERE\"\n" + "x".repeat(1_000_000) + "\n";
    assertThat(json(JULY, list).get("missing_here").get("count").intValue()).isEqualTo(3);
  }

  private static JsonNode json(String path, String list) {
    return json(API, path, list);
  }

  private static JsonNode json(RunningApi reader, String path, String list) {
    HttpResponse<String> answer = post(reader, path, list);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return new JsonMapper().readTree(answer.body());
  }

  private static HttpResponse<String> post(String path, String list) {
    return post(API, path, list);
  }

  private static HttpResponse<String> post(RunningApi reader, String path, String list) {
    return reader.post(path, list.getBytes(UTF_8), "Content-Type", "text/csv");
  }
}
