/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dunghan.api.RunningApi;
import org.dunghan.api.request.Checksum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class BehindFigureIT {
  private static final RunningApi API = DossierCases.API;
  private static final String DOSSIERS = "/api/v1/dossiers?";

  @Test
  void listsTheTenuresThatAFigureCounts() {
    String rows =
        """
        [{"dossier_id":"H57.90.01-250701-0001","tenure":1,"source":"hue","receiving_unit":"19774",\
        "resolving_unit":"19774","procedure":"1.001193","channel":"UNKNOWN","inherited":false,\
        "received_at":"2025-06-30T09:00:00Z","accepted_day":"2025-07-01",\
        "due_at":"2025-07-05T17:00:00Z","overdue_since":"2025-07-07","ended_day":"2025-07-08",\
        "end_type":"COMPLETED","timeliness":"LATE","processing_days":3,"holder":"19774",\
        "holder_since":"2025-07-01T01:30:00.123Z","findings":["CHANNEL_UNKNOWN","PAUSE_REPEATED"],\
        "count":1}]""";
    HttpResponse<String> answer =
        API.get(DOSSIERS + "measure=resolved_late&from=2025-07-01&to=2025-07-31&unit=19774");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Dunghan-Generation")).hasValue("1");
    assertThat(answer.body())
        .isEqualTo(
            """
            {"generation":1,"as_of":"2025-08-10","published_at":"2025-08-11T01:02:03.004Z",\
            "measure_version":"1","from":"2025-07-01","to":"2025-07-31","measure":\
            {"id":"resolved_late","basis":"PERIOD","kind":"FLOW","side":"RESOLVING",\
            "unit":"DOSSIERS","better":"LOWER","labels":{"vi":"Giải quyết quá hạn",\
            "en":"Resolved late","pl":"Załatwione po terminie"},"definitions":{"vi":"Giải quyết sau ngày hẹn\
             trả.","en":"Resolved after the due date.","pl":"Załatwione po terminie."},"numerator":"flow(resolved_late)","denominator":null,\
            "source":"Form II.06a/VPCP/KSTT (Circular 01/2020/TT-VPCP), (10)"},"part":"n",\
            "rows":%s,"row_count":1,"next":null,"checksum":"%s"}"""
                .formatted(rows, Checksum.of(rows)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "measure=received | LATE=1 HANDED_OVER=1 ODD=1 TWICE=1 TWICE=1 CORRECTED=1",
        "measure=received&to=2025-07-03 | LATE=1 HANDED_OVER=1 TWICE=1 TWICE=1",
        "measure=received_online&unit=19774 | HANDED_OVER=1 ODD=1",
        "measure=online_share&unit=19774 | HANDED_OVER=1 ODD=1",
        "measure=online_share&unit=19774&part=N | LATE=1 HANDED_OVER=1 ODD=1",
        "measure=actions&from=2025-07-01&to=2025-07-07 | LATE=2",
        "measure=open_overdue | TWICE=1 TWICE=1",
        "measure=open_overdue&to=2025-07-17 | none",
        "measure=open&unit=H57.LAND | ODD=1",
        "measure=open_in_time&resolving_unit=H57.LAND&receiving_unit=19774 | ODD=1",
        "measure=open_paused | CORRECTED=1",
        "measure=carried_over&from=2025-07-10 | LATE=0 HANDED_OVER=1 TWICE=1 TWICE=1 CORRECTED=1",
        "measure=inherited | HANDED_OVER=1",
        "measure=workload&inherited=true | HANDED_OVER=1",
        "measure=workload&unit=19774&channel=ONLINE | HANDED_OVER=1",
        "measure=handed_over&from=2025-07-10&to=2025-07-10 | HANDED_OVER=1",
        "measure=on_time_rate_original | none",
        "measure=on_time_rate_original&part=N | LATE=1",
        "measure=overdue_share&part=n | LATE=1 TWICE=1 TWICE=1",
        "measure=processing_days_median | LATE=1",
        "measure=processing_days_inherited_p90 | none",
        "measure=cohort_received&from=2025-07-04 | ODD=1 CORRECTED=1",
        "measure=cohort_overdue&as_of=2025-07-07&unit=19774 | LATE=1",
        "measure=cohort_running_share&holder=19777 | TWICE=1 TWICE=1 CORRECTED=1",
        "measure=cohort_running_share&part=N&from=2025-07-22 | ODD=1",
      })
  void countsEachAsOftenAsTheFigureDoes(String question, String expected) {
    List<String> wanted =
        expected == null ? List.of() : List.of(expected.replaceAll("\\w+=0 ?", "").split(" "));
    assertThat(
            API.json(DOSSIERS + question)
                .get("rows")
                .valueStream()
                .map(row -> name(row.get("dossier_id").stringValue()) + "=" + row.get("count")))
        .containsExactlyElementsOf(wanted);
  }

  private static String name(String code) {
    return switch (code) {
      case DossierCases.LATE -> "LATE";
      case DossierCases.ODD -> "ODD";
      case DossierCases.HANDED_OVER -> "HANDED_OVER";
      case DossierCases.TWICE -> "TWICE";
      case DossierCases.CORRECTED -> "CORRECTED";
      default -> code;
    };
  }

  @Test
  void whatIsWrittenAheadHasNotHappened() {
    JsonNode odd = API.json(DOSSIERS + "measure=open_in_time").at("/rows/0");
    assertThat(odd.get("dossier_id").stringValue()).isEqualTo(DossierCases.ODD);
    assertThat(odd.get("overdue_since").isNull()).isTrue();
    assertThat(odd.get("timeliness").isNull()).isTrue();
    assertThat(odd.get("end_type").isNull()).isTrue();
  }

  @Test
  void saysWhereTheNextPageBeginsUnlessThereIsNone() {
    String question = DOSSIERS + "measure=received&limit=4";
    JsonNode first = API.json(question);
    assertThat(first.get("row_count").intValue()).isEqualTo(4);
    String next = first.get("next").stringValue();
    JsonNode last = API.json(question + "&after=" + next);
    assertThat(last.get("row_count").intValue()).isEqualTo(2);
    assertThat(last.get("next").isNull()).isTrue();
    assertThat(last.at("/rows/0/source").stringValue()).isEqualTo("hue");
    assertThat(last.at("/rows/1/dossier_id").stringValue()).isEqualTo(DossierCases.CORRECTED);
    assertThat(API.json(DOSSIERS + "measure=received&limit=6").get("next").isNull()).isTrue();
    // A page may be longer than the one before, and its format another.
    assertThat(API.json(DOSSIERS + "measure=received&after=" + next).get("row_count").intValue())
        .isEqualTo(2);
    assertThat(API.get(DOSSIERS + "measure=received&format=csv&after=" + next).body().lines())
        .hasSize(3);
  }

  @Test
  void exportsAllRowsOrAsManyAsAreWanted() {
    HttpResponse<String> csv = API.get(DOSSIERS + "measure=received&format=csv");
    assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("filename=\"dossiers-1.csv\"");
    List<String> lines = csv.body().lines().toList();
    assertThat(lines).hasSize(7);
    assertThat(lines.get(0))
        .isEqualTo(
            "\"dossier_id\",\"tenure\",\"source\",\"receiving_unit\",\"resolving_unit\","
                + "\"procedure\",\"channel\",\"inherited\",\"received_at\",\"accepted_day\","
                + "\"due_at\",\"overdue_since\",\"ended_day\",\"end_type\",\"timeliness\","
                + "\"processing_days\",\"holder\",\"holder_since\",\"findings\",\"count\"");
    assertThat(lines.get(1))
        .isEqualTo(
            "\"H57.90.01-250701-0001\",1,\"hue\",\"19774\",\"19774\",\"1.001193\",\"UNKNOWN\","
                + "false,\"2025-06-30T09:00:00.000000Z\",\"2025-07-01\","
                + "\"2025-07-05T17:00:00.000000Z\",\"2025-07-07\",\"2025-07-08\",\"COMPLETED\","
                + "\"LATE\",3,\"19774\",\"2025-07-01T01:30:00.123000Z\","
                + "\"CHANNEL_UNKNOWN PAUSE_REPEATED\",1");
    assertThat(API.get(DOSSIERS + "measure=received&format=csv&limit=2").body().lines()).hasSize(3);
    for (String format : List.of("parquet", "arrow")) {
      HttpResponse<String> answer = API.get(DOSSIERS + "measure=received&format=" + format);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
  }

  @Test
  void theMomentsOfAWorkbookAreThoseOfTheOffice() throws IOException {
    byte[] bytes = API.bytes(DOSSIERS + "measure=received&format=xlsx");
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      List<Row> rows = workbook.getFirstSheet().read();
      assertThat(rows).hasSize(7);
      assertThat(rows.get(1).getCellAsString(0)).hasValue("H57.90.01-250701-0001");
      assertThat(rows.get(1).getCellAsDate(8).orElseThrow()).isEqualTo("2025-06-30T16:00:00");
      assertThat(rows.get(1).getCellAsDate(10).orElseThrow()).isEqualTo("2025-07-06T00:00:00");
    }
  }

  @Test
  void isNotSentAgainToWhoHasIt() {
    String question = DOSSIERS + "measure=received";
    String tag = API.get(question).headers().firstValue("ETag").orElseThrow();
    assertThat(API.get(question, "If-None-Match", tag).statusCode()).isEqualTo(304);
  }
}
