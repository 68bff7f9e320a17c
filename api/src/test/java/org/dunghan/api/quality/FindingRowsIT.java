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
import tools.jackson.databind.JsonNode;

class FindingRowsIT {
  private static final RunningApi API = FindingCases.API;
  private static final String FINDINGS = "/api/v1/quality/findings/";

  @Test
  void listsTheTenures() {
    String rows =
        """
        [{"dossier_id":"H57.90.01-250701-0003","tenure":1,"source":"hue","unit":"19774",\
        "resolving_unit":"19774","procedure":"1.001193","day":"2025-07-01"}]""";
    HttpResponse<String> answer = API.get(FINDINGS + "DUE_MISSING?from=2025-07-01");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body())
        .isEqualTo(
            """
            {"generation":1,"as_of":"2025-08-10","published_at":"2025-08-11T01:02:03.004Z",\
            "measure_version":"1","from":"2025-07-01","to":"2025-08-10","finding":\
            {"id":"DUE_MISSING","of":"DOSSIER","labels":{"vi":"Không có hạn","en":"No due date",\
            "pl":"Brak terminu"},"definitions":{"vi":"Thủ tục không có thời hạn và không có ngày hẹn\
             trả; đứng ngoài mọi tỷ lệ đúng hạn.","en":"Neither a limit nor an event gives a due\
             date; outside every on-time rate.","pl":"Terminu nie daje ani limit, ani zdarzenie; poza\
             wszystkimi wskaźnikami terminowości."}},"rows":%s,"row_count":1,"next":null,\
            "checksum":"%s"}"""
                .formatted(rows, Checksum.of(rows)));
  }

  @Test
  void listsTheMissingCodes() {
    assertThat(API.json(FINDINGS + "CODE_SEQUENCE_GAPS").get("rows").toString())
        .isEqualTo(
            """
            [{"unit":"19774","day":"2025-07-01","missing_code":"H57.90.01-250701-0002"},\
            {"unit":"19774","day":"2025-07-01","missing_code":"H57.90.01-250701-0004"},\
            {"unit":"19774","day":"2025-07-01","missing_code":"H57.90.01-250701-0005"}]""");
  }

  @Test
  void listsWhatWasCompletedInTheLastHourOrLater() {
    JsonNode rows = API.json(FINDINGS + "COMPLETIONS_IN_LAST_HOUR").get("rows");
    assertThat(rows.valueStream().map(row -> row.get("dossier_id").stringValue()))
        .containsExactly("L0", "L1", "L2", "N0", "N1");
    assertThat(rows.get(0).toString())
        .isEqualTo(
            """
            {"unit":"19777","period_from":"2025-07-01","period_until":"2025-07-31",\
            "dossier_id":"L0","tenure":1,"source":"hue","receiving_unit":"19774",\
            "procedure":"1.001193","day":"2025-07-30","local_time":"16:00"}""");
  }

  @Test
  void saysWhereTheNextPageBeginsUnlessThereIsNone() {
    String codes = FINDINGS + "CODE_SEQUENCE_GAPS?limit=2";
    JsonNode first = API.json(codes);
    assertThat(first.get("rows").size()).isEqualTo(2);
    JsonNode last = API.json(codes + "&after=" + first.get("next").stringValue());
    assertThat(last.at("/rows/0/missing_code").stringValue()).isEqualTo("H57.90.01-250701-0005");
    assertThat(last.get("row_count").intValue()).isEqualTo(1);
    assertThat(last.get("next").isNull()).isTrue();
    assertThat(API.json(FINDINGS + "CODE_SEQUENCE_GAPS?limit=3").get("next").isNull()).isTrue();
  }

  @Test
  void aKeyIsGoodForTheRowsThatItIsOfOnlyAndUnchanged() {
    String next = API.json(FINDINGS + "CODE_SEQUENCE_GAPS?limit=1").get("next").stringValue();
    assertUnusable("COMPLETIONS_IN_LAST_HOUR?after=" + next);
    assertUnusable("CODE_SEQUENCE_GAPS?unit=19774&after=" + next);
    assertUnusable("CODE_SEQUENCE_GAPS?after=A" + next);
    assertUnusable("CODE_SEQUENCE_GAPS?after=2025-07-01/H57.90.01-250701-0004");
  }

  private static void assertUnusable(String question) {
    HttpResponse<String> answer = API.get(FINDINGS + question);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("is no key of these rows; send the next of the page before");
  }
}
