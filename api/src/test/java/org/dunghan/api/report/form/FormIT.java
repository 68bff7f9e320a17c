/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.form;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.dunghan.api.RunningApi;
import org.dunghan.api.request.Checksum;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whole reports over the cases of July 2025, counted by hand. */
class FormIT {
  private static final RunningApi API = RunningApi.onTheCases();
  private static final String KIM_LONG = "/api/v1/reports/form-06?unit=19774&period=2025-07";

  private static final List<String> MEASURES =
      List.of(
          "workload",
          "received_online",
          "received,received_online",
          "carried_over,inherited",
          "resolved",
          "resolved_early",
          "resolved_on_due_date,resolved_without_due",
          "resolved_late",
          "open",
          "open_in_time,open_paused,open_without_due",
          "open_overdue");

  private static final String ROWS =
      "["
          + row("FIELD", "1", "JUSTICE", "Tư pháp", 3, 2, 1, 0, 3, 1, 1, 1, 0, 0, 0)
          + ","
          + row("FIELD", "2", "LAND", "Đất đai", 1, 0, 0, 1, 0, 0, 0, 0, 1, 1, 0)
          + ","
          + row("TOTAL", "", "", "Tổng cộng", 4, 2, 1, 1, 3, 1, 1, 1, 1, 1, 0)
          + "]";

  @Test
  void aWardsMonthIsCountedFromTheFifteenthToTheFourteenth() {
    HttpResponse<String> answer = API.get(KIM_LONG);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
    assertThat(answer.headers().firstValue("Dunghan-Generation")).hasValue("2");
    ObjectNode body = (ObjectNode) new JsonMapper().readTree(answer.body());
    assertThat(body.remove("columns")).hasSize(11);
    assertThat(body.remove("checks")).hasSize(15);
    assertThat(body.toString())
        .isEqualTo(
            """
            {"generation":2,"as_of":"2025-07-27","published_at":"2025-07-28T01:02:03.004Z",\
            "measure_version":"1","form":{"id":"form-06","number":"II.06a/VPCP/KSTT",\
            "official":true,"source":"Circular 01/2020/TT-VPCP",\
            "title":["TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH",\
            "TẠI CƠ QUAN, ĐƠN VỊ TRỰC TIẾP GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH"],\
            "row_label":"Lĩnh vực giải quyết"},"unit":"19774","unit_name":"Phường Kim Long",\
            "period":{"name":"2025-07","from":"2025-06-15","to":"2025-07-14",\
            "counted_to":"2025-07-14","complete":true},"by":"field","not_computable":[],\
            "units_changed":[{"unit":"19774","name":"Phường Kim Long",\
            "valid_from":"2025-07-01","valid_until":null}],\
            "carried_over":[{"unit":null,"unit_name":null,"previous_from":"2025-05-15","previous_to":"2025-06-14",\
            "from_earlier_periods":1,"open_before":0,"inherited":1,"difference":1,"holds":true,\
            "reason":"1 hồ sơ nhận bàn giao từ đơn vị khác trong kỳ"}],\
            "rows":%s,"row_count":3,"checksum":"%s"}"""
                .formatted(ROWS, Checksum.of(ROWS)));
    assertThat(answer.body()).contains("\"rows\":" + ROWS);
  }

  @Test
  void everyIdentityIsShownWithBothSides() {
    assertThat(API.json(KIM_LONG).get("checks").toString())
        .startsWith(
            """
            [{"identity":"(3) = (4) + (5) + (6)","label":"Tổng số","left":4,"right":4,\
            "holds":true,"rows_checked":3,"rows_failing":0},\
            {"identity":"(7) = (8) + (9) + (10)","label":"Tổng số","left":3,"right":3,\
            "holds":true,"rows_checked":3,"rows_failing":0},\
            {"identity":"(11) = (12) + (13)","label":"Tổng số","left":1,"right":1,\
            "holds":true,"rows_checked":3,"rows_failing":0},\
            {"identity":"(3) - (7) - (11) = withdrawn + discontinued + handed_over",\
            "label":"Kết thúc không có kết quả: rút, dừng xử lý, bàn giao","left":0,"right":0,\
            "holds":true,"rows_checked":3,"rows_failing":0},\
            {"identity":"(3) = Σ (3)","label":"Tổng số","left":4,"right":4,\
            "holds":true,"rows_checked":1,"rows_failing":0},""");
  }

  /** The busy ward's counts were made to be told apart, not to add up. */
  @Test
  void anIdentityThatDoesNotHoldIsNotHidden() {
    JsonNode report = API.json("/api/v1/reports/form-06?unit=19789&from=2025-07-07&to=2025-07-13");
    assertThat(report.at("/rows/0").toString())
        .isEqualTo(
            row("FIELD", "1", "JUSTICE", "Tư pháp", 67, 2, 0, 65, 116, 7, 72, 37, 78, 61, 17));
    assertThat(report.at("/checks/3").toString())
        .contains(
            "\"left\":-127,\"right\":185,\"holds\":false,\"rows_checked\":2,\"rows_failing\":2");
    assertThat(report.at("/checks/0/holds").booleanValue()).isTrue();
    assertThat(report.at("/carried_over/0/from_earlier_periods").intValue()).isEqualTo(65);
    assertThat(report.at("/carried_over/0/open_before").intValue()).isEqualTo(60);
  }

  @Test
  void everyUnitHasABlockAndTheCityAGrandTotal() {
    JsonNode report = API.json("/api/v1/reports/form-06?by=unit&from=2025-07-15&to=2025-07-31");
    assertThat(
            report
                .get("rows")
                .valueStream()
                .map(
                    row ->
                        "%s %s %s %s %s"
                            .formatted(
                                row.get("kind").stringValue(),
                                row.get("number").stringValue(),
                                row.get("label").stringValue(),
                                row.at("/columns/3/value"),
                                row.at("/columns/11/value"))))
        .containsExactly(
            "UNIT 1 Phường Kim Long 1 1",
            "FIELD 1.1 Đất đai 1 1",
            "UNIT 2 Phường Vỹ Dạ 2 1",
            "FIELD 2.1 Tư pháp 2 1",
            "UNIT 3 Phường An Cựu 578 578",
            "FIELD 3.1 Tư pháp 578 578",
            "UNIT 4 Văn phòng đất đai 2 2",
            "FIELD 4.1 Đất đai 2 2",
            "TOTAL  Tổng cộng 583 582");
    assertThat(report.at("/period/complete").booleanValue()).isFalse();
    assertThat(report.at("/period/counted_to").stringValue()).isEqualTo("2025-07-27");
    assertThat(report.get("carried_over")).hasSize(4);
  }

  @Test
  void theLayoutsAreListed() {
    JsonNode forms = API.json("/api/v1/reports").get("forms");
    assertThat(forms.valueStream().map(form -> form.get("id").stringValue()))
        .containsExactly("form-06", "form-07a");
    assertThat(forms.at("/0/columns/2").toString())
        .isEqualTo(
            """
            {"number":5,"groups":["Số lượng hồ sơ tiếp nhận","Trong kỳ"],\
            "label":"Trực tiếp, dịch vụ bưu chính","sum":"received - received_online"}""");
  }

  @Test
  void aDraftSaysThatItIsOneAndWhatItLacks() {
    JsonNode report = API.json("/api/v1/reports/form-07a?unit=19774&period=2025-07");
    assertThat(report.at("/form/official").booleanValue()).isFalse();
    assertThat(report.at("/not_computable/2/label").stringValue()).isEqualTo("Phi địa giới");
    assertThat(report.at("/checks/3/identity").stringValue())
        .isEqualTo("(3) - (7) - (10) - (13) - (14) = handed_over");
  }

  @Test
  void aReportThatIsKnownIsNotSentAgain() {
    String tag = API.get(KIM_LONG).headers().firstValue("ETag").orElseThrow();
    assertThat(API.get(KIM_LONG, "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  static String row(String kind, String number, String field, String label, long... figures) {
    List<String> columns = new ArrayList<>();
    for (int index = 0; index < figures.length; index++) {
      String measures =
          List.of(MEASURES.get(index).split(",", -1)).stream()
              .map(measure -> "\"" + measure + "\"")
              .collect(joining(","));
      columns.add(
          "\"%d\":{\"value\":%d,\"measures\":[%s]}".formatted(index + 3, figures[index], measures));
    }
    return """
        {"kind":"%s","number":"%s","unit":"","field":"%s","label":"%s","columns":{%s}}"""
        .formatted(kind, number, field, label, String.join(",", columns));
  }
}
