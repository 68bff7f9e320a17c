/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dunghan.api.RunningApi;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DossierIT {
  private static final RunningApi API = DossierCases.API;
  private static final String DOSSIERS = "/api/v1/dossiers/";

  private static final String FINDINGS =
      """
      {"id":"CHANNEL_UNKNOWN","of":"DOSSIER","labels":{"vi":"Không rõ kênh nộp",\
      "en":"Channel unknown","pl":"Nieznany kanał"},"definitions":{"vi":"Kênh nộp bị thiếu hoặc\
       không thuộc danh mục; không được tính là trực tuyến.","en":"The channel is missing or not one\
       of the list; it is never taken for online.","pl":"Kanału brak albo nie ma go na liście; nigdy\
       nie uchodzi za internetowy."}},\
      {"id":"PAUSE_REPEATED","of":"DOSSIER","labels":{"vi":"Yêu cầu tạm dừng lặp lại",\
      "en":"Pause repeated","pl":"Powtórzone wstrzymanie"},"definitions":{"vi":"Yêu cầu cùng loại\
       khi yêu cầu trước chưa xong; lần đầu được tính.","en":"Requested again while the first request\
       of its kind was open; the first counts.","pl":"Ponowne wezwanie tego samego rodzaju w trakcie\
       pierwszego; liczy się pierwsze."}}""";

  private static final String EVENTS =
      String.join(
          ",",
          """
          {"tenure":1,"event_id":"e1","event_type":"RECEIVED","occurred_at":"2025-06-30T09:00:00Z",\
          "recorded_at":"2025-06-30T09:00:01Z","unit_code":"19774","procedure_code":"1.001193",\
          "channel":"FAX","resolving_unit_code":null,"holder_code":null,"officer_id":null,\
          "due_at":null,"clock":"AWAITING"}""",
          event("e2", "ACCEPTED", "07-01T01:30:00.123Z", "07-01T01:31:00Z", "o7", "RUNNING")
              .replace("\"due_at\":null", "\"due_at\":\"2025-07-03T17:00:00Z\""),
          event("e3", "SUPPLEMENT_REQUESTED", "07-02T02:00:00Z", "07-02T02:00:00Z", "", "PAUSED"),
          event("e4", "SUPPLEMENTED", "07-04T02:00:00Z", "07-06T00:00:00Z", "", "RUNNING"),
          event("e5", "COMPLETED", "07-08T02:00:00Z", "07-08T02:00:00Z", "o8", "ENDED"),
          event("e6", "RETURNED", "08-10T16:59:00Z", "08-10T17:00:00Z", "", "ENDED"));

  private static String event(
      String id, String type, String occurred, String recorded, String officer, String clock) {
    return """
        {"tenure":1,"event_id":"%s","event_type":"%s","occurred_at":"2025-%s",\
        "recorded_at":"2025-%s","unit_code":null,"procedure_code":null,"channel":null,\
        "resolving_unit_code":null,"holder_code":null,"officer_id":%s,"due_at":null,\
        "clock":"%s"}"""
        .formatted(
            id,
            type,
            occurred,
            recorded,
            officer.isEmpty() ? "null" : "\"" + officer + "\"",
            clock);
  }

  @Test
  void tellsItsTenuresAndWhatHappened() {
    HttpResponse<String> answer = API.get(DOSSIERS + DossierCases.LATE);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body())
        .isEqualTo(
            """
            {"generation":1,"as_of":"2025-08-10","published_at":"2025-08-11T01:02:03.004Z",\
            "dossier_id":"H57.90.01-250701-0001","source":"hue","tenures":[{\
            "dossier_id":"H57.90.01-250701-0001","tenure":1,"source":"hue",\
            "receiving_unit":"19774","resolving_unit":"19774","procedure":"1.001193",\
            "channel":"UNKNOWN","inherited":false,"received_at":"2025-06-30T09:00:00Z",\
            "accepted_day":"2025-07-01","due_at":"2025-07-05T17:00:00Z",\
            "overdue_since":"2025-07-07","ended_day":"2025-07-08","end_type":"COMPLETED",\
            "timeliness":"LATE","processing_days":3,"holder":"19774",\
            "holder_since":"2025-07-01T01:30:00.123Z","findings":[%s],\
            "accepted_at":"2025-07-01T01:30:00.123Z","ended_at":"2025-07-08T02:00:00Z",\
            "due_original":"2025-07-03T17:00:00Z","due_statutory":"2025-07-03T17:00:00Z",\
            "actions":3,"handoffs":0,"extensions":0,\
            "pauses":[{"begin":"2025-07-02","until":"2025-07-04"}]}],"events":[%s]}"""
                .formatted(FINDINGS, EVENTS));
  }

  @Test
  void tellsOnlyWhatTheGenerationCounts() {
    JsonNode events = API.json(DOSSIERS + DossierCases.LATE).get("events");
    assertThat(
            events
                .valueStream()
                .map(
                    event ->
                        event.get("event_id").stringValue()
                            + " "
                            + event.get("event_type").stringValue()
                            + " "
                            + event.get("clock").asString()))
        .containsExactly(
            "e1 RECEIVED AWAITING",
            "e2 ACCEPTED RUNNING",
            "e3 SUPPLEMENT_REQUESTED PAUSED",
            "e4 SUPPLEMENTED RUNNING",
            "e5 COMPLETED ENDED",
            "e6 RETURNED ENDED");
    assertThat(events.at("/3/occurred_at").stringValue()).isEqualTo("2025-07-04T02:00:00Z");
  }

  @Test
  void isToldAsItWasKnownThen() {
    JsonNode events = API.json(DOSSIERS + DossierCases.LATE + "?generation=2").get("events");
    assertThat(events.valueStream().map(event -> event.get("event_id").stringValue()))
        .containsExactly("e1", "e2", "e3", "e4");
    assertThat(events.at("/3/occurred_at").stringValue()).isEqualTo("2025-07-03T02:00:00Z");
  }

  @Test
  void tellsOfEachTenureAfterTheOther() {
    JsonNode dossier = API.json(DOSSIERS + DossierCases.HANDED_OVER);
    assertThat(
            dossier
                .get("tenures")
                .valueStream()
                .map(tenure -> tenure.get("end_type").asString("none")))
        .containsExactly("HANDED_OVER", "none");
    assertThat(
            dossier
                .get("events")
                .valueStream()
                .map(event -> event.get("tenure") + " " + event.get("clock").asString("none")))
        .containsExactly(
            "1 AWAITING", "1 WITHOUT_DUE", "1 WITHOUT_DUE", "1 WITHOUT_DUE", "2 WITHOUT_DUE");
  }

  @Test
  void mayHaveAnyCode() {
    String encoded =
        URLEncoder.encode(DossierCases.ODD, StandardCharsets.UTF_8).replace("+", "%20");
    assertThat(API.json(DOSSIERS + encoded).get("dossier_id").stringValue())
        .isEqualTo(DossierCases.ODD);
    assertThat(API.json(DOSSIERS + encoded.replace("%2F7", "/7")).get("dossier_id").stringValue())
        .isEqualTo(DossierCases.ODD);
  }

  @Test
  void isToldAsItStandsAfterItsCorrection() {
    JsonNode tenures = API.json(DOSSIERS + DossierCases.CORRECTED).get("tenures");
    assertThat(tenures.size()).isEqualTo(1);
    assertThat(tenures.at("/0/accepted_day").stringValue()).isEqualTo("2025-07-04");
    assertThat(tenures.at("/0/pauses").toString())
        .isEqualTo("[{\"begin\":\"2025-07-04\",\"until\":null}]");
  }

  @Test
  void needsItsSourceWhereSeveralKnowTheCode() {
    HttpResponse<String> answer = API.get(DOSSIERS + DossierCases.TWICE);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .isEqualTo(
            """
            {"title":"Bad Request","status":400,"detail":"source: 0001 is a dossier of each of\
             boston, hue; send the one that you mean, as in source=boston.",\
            "instance":"/api/v1/dossiers/0001"}""");
    assertThat(API.json(DOSSIERS + DossierCases.TWICE + "?source=hue").get("source").stringValue())
        .isEqualTo("hue");
  }

  @Test
  void isNotFoundWhereThereIsNone() {
    for (String none : List.of("none", "unread", DossierCases.LATE + "?source=boston")) {
      HttpResponse<String> answer = API.get(DOSSIERS + none);
      assertThat(answer.statusCode()).as(none).isEqualTo(404);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }
    assertThat(API.get(DOSSIERS + "none").body())
        .isEqualTo(
            """
            {"title":"Not Found","status":404,"detail":"Among the dossiers that you may see there\
             is no none; GET /api/v1/dossiers lists those behind a figure.",\
            "instance":"/api/v1/dossiers/none"}""");
  }

  @Test
  void takesNoOtherParameter() {
    assertThat(API.get(DOSSIERS + DossierCases.LATE + "?unit=19774").body())
        .contains("There is no parameter unit; there are source, generation.");
  }
}
