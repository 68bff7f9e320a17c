/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.dunghan.api.RunningApi;
import org.dunghan.api.request.Checksum;
import org.junit.jupiter.api.Test;

class FindingsIT {
  private static final RunningApi API = FindingCases.API;
  private static final String FINDINGS = "/api/v1/quality/findings";

  @Test
  void saysHowItWasCountedBesideEveryFinding() {
    String rows = "[{\"finding\":\"CHANNEL_UNKNOWN\",\"unit\":\"19774\",\"n\":2,\"N\":4}]";
    HttpResponse<String> answer =
        API.get(FINDINGS + "?by=unit&unit=19774&finding=CHANNEL_UNKNOWN&to=2025-07-28");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
    assertThat(answer.body())
        .isEqualTo(
            """
            {"generation":1,"as_of":"2025-08-10","published_at":"2025-08-11T01:02:03.004Z",\
            "measure_version":"1","from":"2025-07-01","to":"2025-07-28","by":["unit"],\
            "findings":[{"id":"CHANNEL_UNKNOWN","of":"DOSSIER","labels":{"vi":"Không rõ kênh nộp",\
            "en":"Channel unknown","pl":"Nieznany kanał"},"definitions":{"vi":"Kênh nộp bị thiếu\
             hoặc không thuộc danh mục; không được tính là trực tuyến.","en":"The channel is missing\
             or not one of the list; it is never taken for online.","pl":"Kanału brak albo nie ma go\
             na liście; nigdy nie uchodzi za internetowy."}}],"rows":%s,"row_count":1,\
            "checksum":"%s"}"""
                .formatted(rows, Checksum.of(rows)));
  }

  @Test
  void countsEveryFindingByUnit() {
    assertThat(rows("?by=unit"))
        .isEqualTo(
            """
            [{"finding":"CHANNEL_UNKNOWN","unit":"19774","n":2,"N":17},\
            {"finding":"CHANNEL_UNKNOWN","unit":"19777","n":1,"N":3},\
            {"finding":"CODE_SEQUENCE_GAPS","unit":"19774","n":3,"N":6},\
            {"finding":"COMPLETIONS_IN_LAST_HOUR","unit":"19777","period_from":"2025-07-01",\
            "period_until":"2025-07-31","n":5,"N":8,"expected":0.5},\
            {"finding":"DUE_MISSING","unit":"19774","n":1,"N":17},\
            {"finding":"UNIT_UNKNOWN","unit":"19777","n":1,"N":3}]""");
  }

  @Test
  void countsAllUnitsTogether() {
    assertThat(rows("?finding=CHANNEL_UNKNOWN,CODE_SEQUENCE_GAPS,COMPLETIONS_IN_LAST_HOUR"))
        .isEqualTo(
            """
            [{"finding":"CHANNEL_UNKNOWN","n":3,"N":20},\
            {"finding":"CODE_SEQUENCE_GAPS","n":3,"N":8},\
            {"finding":"COMPLETIONS_IN_LAST_HOUR","period_from":"2025-07-01",\
            "period_until":"2025-07-31","n":5,"N":8,"expected":0.5}]""");
  }

  @Test
  void takesTheLocalDayOfReceptionWhereNothingWasAccepted() {
    assertThat(rows("?by=unit&unit=19777&to=2025-07-01"))
        .isEqualTo("[{\"finding\":\"CHANNEL_UNKNOWN\",\"unit\":\"19777\",\"n\":1,\"N\":1}]");
    assertThat(rows("?by=unit&finding=UNIT_UNKNOWN&from=2025-07-02"))
        .isEqualTo("[{\"finding\":\"UNIT_UNKNOWN\",\"unit\":\"19777\",\"n\":1,\"N\":2}]");
  }

  @Test
  void comparesOnlyPeriodsWhoseLastWorkingDayIsAskedFor() {
    String question = "?finding=COMPLETIONS_IN_LAST_HOUR";
    assertThat(rows(question + "&from=2025-07-30&to=2025-07-30")).contains("\"n\":5");
    assertThat(rows(question + "&from=2025-07-31")).isEqualTo("[]");
    assertThat(rows(question + "&to=2025-07-29")).isEqualTo("[]");
  }

  @Test
  void isNotSentAgainWhileTheGenerationIsTheSame() {
    for (String path : new String[] {FINDINGS + "?by=unit", FINDINGS + "/DUE_MISSING?limit=1"}) {
      String tag = API.get(path).headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> again = API.get(path, "If-None-Match", tag);
      assertThat(tag).startsWith("W/\"1-1-");
      assertThat(again.statusCode()).isEqualTo(304);
    }
  }

  private static String rows(String question) {
    return API.json(FINDINGS + question).get("rows").toString();
  }
}
