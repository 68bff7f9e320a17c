/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.dunghan.api.RunningApi;
import org.dunghan.api.request.Checksum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class BacklogIT {
  private static final RunningApi API = BacklogCases.API;
  private static final String BACKLOG = "/api/v1/backlog?";
  private static final String DOSSIERS = "/api/v1/backlog/dossiers?";

  @Test
  void countsWhatIsOpen() {
    String rows =
        """
        [{"holder":"19774","open":7,"open_in_time":3,"open_overdue":2,"open_paused":1,\
        "open_without_due":1,"age_up_to_5":4,"age_6_to_10":0,"age_11_to_20":1,"age_21_to_40":1,\
        "age_over_40":1,"overdue_up_to_5":1,"overdue_6_to_10":0,"overdue_11_to_20":1,\
        "overdue_over_20":0,"about_to_be_late":2,"not_moving":2,"not_moving_paused":1,\
        "median_age":5,"oldest_age":43},\
        {"holder":"H57.LAND","open":1,"open_in_time":0,"open_overdue":1,"open_paused":0,\
        "open_without_due":0,"age_up_to_5":0,"age_6_to_10":0,"age_11_to_20":0,"age_21_to_40":1,\
        "age_over_40":0,"overdue_up_to_5":0,"overdue_6_to_10":0,"overdue_11_to_20":1,\
        "overdue_over_20":0,"about_to_be_late":0,"not_moving":1,"not_moving_paused":0,\
        "median_age":22,"oldest_age":22}]""";
    HttpResponse<String> answer = API.get(BACKLOG + "by=holder");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body())
        .isEqualTo(
            """
            {"generation":1,"as_of":"2025-07-31","published_at":"2025-08-01T01:02:03.004Z",\
            "by":["holder"],"not_moving":10,"within":5,"rows":%s,"row_count":2,"checksum":"%s"}"""
                .formatted(rows, Checksum.of(rows)));
  }

  @Test
  void withoutDimensionsThereIsOneRowEvenOfNothing() {
    JsonNode row = API.json(BACKLOG + "holder=19777").at("/rows/0");
    assertThat(row.get("open").longValue()).isZero();
    assertThat(row.get("about_to_be_late").longValue()).isZero();
    assertThat(row.get("median_age").isNull()).isTrue();
    assertThat(row.get("oldest_age").isNull()).isTrue();
    assertThat(API.json(BACKLOG + "by=unit&holder=19777").get("row_count").intValue()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "count=open | CORRECTED OVERDUE JUST_OVERDUE DUE_TODAY IN_TIME RESUMED PAUSED NO_DUE",
        "count=open_overdue | CORRECTED OVERDUE JUST_OVERDUE",
        "count=open_overdue&unit=19774 | OVERDUE JUST_OVERDUE",
        "count=overdue_up_to_5 | JUST_OVERDUE",
        "count=overdue_11_to_20&field=JUSTICE | CORRECTED OVERDUE",
        "count=about_to_be_late&within=0 | DUE_TODAY",
        "count=about_to_be_late&within=2 | DUE_TODAY IN_TIME",
        "count=about_to_be_late&within=1000 | DUE_TODAY IN_TIME RESUMED",
        "count=not_moving&not_moving=4 | CORRECTED OVERDUE JUST_OVERDUE PAUSED",
        "count=not_moving&not_moving=5 | CORRECTED OVERDUE PAUSED",
        "count=not_moving_paused | PAUSED",
        "count=age_over_40 | PAUSED",
        "inherited=false&channel=ONLINE&resolving_unit=H57.LAND | CORRECTED",
      })
  void listsThoseBehindACountTheMostUrgentFirst(String question, String expected) {
    assertThat(codes(API.json(DOSSIERS + question))).isEqualTo(expected);
  }

  @Test
  void saysOfEachHowItStands() {
    String rows =
        """
        [{"dossier_id":"OVERDUE","tenure":1,"source":"hue","receiving_unit":"19774",\
        "resolving_unit":"19774","procedure":"1.001193","channel":"ONLINE","inherited":false,\
        "received_at":null,"accepted_day":"2025-07-07","due_at":null,"overdue_since":"2025-07-14",\
        "ended_day":null,"end_type":null,"timeliness":null,"processing_days":null,\
        "holder":"19774","holder_since":null,"findings":[],"state":"open_overdue","age":18,\
        "days_left":null,"days_overdue":14,"last_moved":"2025-07-10","not_moved":16}]""";
    HttpResponse<String> answer = API.get(DOSSIERS + "count=overdue_11_to_20&holder=19774");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body())
        .isEqualTo(
            """
            {"generation":1,"as_of":"2025-07-31","published_at":"2025-08-01T01:02:03.004Z",\
            "count":"overdue_11_to_20","not_moving":10,"within":5,"rows":%s,"row_count":1,\
            "next":null,"checksum":"%s"}"""
                .formatted(rows, Checksum.of(rows)));
  }

  @Test
  void pagesHoldEveryRowOnce() {
    String all = codes(API.json(DOSSIERS + "count=open"));
    for (int limit : List.of(1, 3, 7, 8)) {
      StringBuilder paged = new StringBuilder();
      String after = "";
      do {
        JsonNode page = API.json(DOSSIERS + "limit=" + limit + after);
        paged.append(" ").append(codes(page));
        after = page.get("next").isNull() ? "" : "&after=" + page.get("next").stringValue();
      } while (!after.isEmpty());
      assertThat(paged.toString().strip()).isEqualTo(all);
    }
  }

  @Test
  void filesHoldAllRows() {
    assertThat(API.get(DOSSIERS + "format=csv").body().lines()).hasSize(1 + 8);
    assertThat(API.get(DOSSIERS + "format=csv&limit=2").body().lines()).hasSize(1 + 2);
    assertThat(API.get(BACKLOG + "by=unit&format=csv").body())
        .startsWith("\"unit\",\"open\",\"open_in_time\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "?by=desk | by: there is no desk; there are unit, resolving_unit, receiving_unit, holder,",
        "?holder=nobody | holder: there is no nobody; GET /api/v1/units lists the codes.",
        "?channel=FAX | channel: there is no FAX; there are ONLINE, IN_PERSON, POST, UNKNOWN.",
        "?not_moving=0 | not_moving: 0 is no whole number from 1 to 1000; send one as in",
        "?within=-1 | within: -1 is no whole number from 0 to 1000; send one as in within=5.",
        "?as_of=2025-07-01 | There is no parameter as_of; there are by, unit,",
        "?format=pdf | format: there is no pdf; there are json, csv,",
        "/dossiers?count=late | count: there is no late; there are open, open_in_time,",
        "/dossiers?by=unit | There is no parameter by; there are count, limit, after,",
        "/dossiers?limit=1001 | limit: 1001 is no whole number from 1 to 1000",
        "/dossiers?limit=x&format=csv | limit: x is no whole number from 1 to",
        "/dossiers?after=x | after: x is no key of these rows; send the next of the page before",
        "/dossiers?generation=7 | generation: there is no 7",
      })
  void whatCannotBeAnsweredIsAProblem(String question, String detail) {
    HttpResponse<String> answer = API.get("/api/v1/backlog" + question);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains(detail);
  }

  @Test
  void aKeyIsGoodForTheRowsThatItIsOfOnly() {
    String next = API.json(DOSSIERS + "limit=1").get("next").stringValue();
    HttpResponse<String> answer = API.get(DOSSIERS + "limit=1&count=open_overdue&after=" + next);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("or begin anew without after.");
  }

  private static String codes(JsonNode answer) {
    return String.join(
        " ",
        answer.get("rows").valueStream().map(row -> row.get("dossier_id").stringValue()).toList());
  }
}
