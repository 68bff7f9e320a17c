/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dunghan.api.RunningApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsIT {
  private static final RunningApi API = RunningApi.onTheCases();
  private static final String QUESTION =
      "/api/v1/statistics?measures=received,on_time_rate&by=unit,month"
          + "&from=2025-07-01&unit=19774,19777";

  @Test
  void csvHasAColumnForEachPartOfAFigure() {
    HttpResponse<String> answer = API.get(QUESTION + "&format=csv");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"statistics-2.csv\"");
    assertThat(answer.headers().firstValue("Dunghan-Generation")).hasValue("2");
    assertThat(answer.body().replace("\"", ""))
        .isEqualTo(
            """
            unit,month,received,on_time_rate,on_time_rate_n,on_time_rate_N
            19774,2025-07-01,4,0.6666666666666666,2,3
            19777,2025-07-01,3,,0,0
            """);
  }

  @Test
  void excelKnowsUtf8ByTheMark() {
    byte[] marked = API.bytes(QUESTION + "&format=csv&bom=true");
    assertThat(marked).startsWith(0xEF, 0xBB, 0xBF);
  }

  @Test
  void aWorkbookHasTypedCellsAndSaysWhatTheyMean() throws Exception {
    byte[] bytes = API.bytes(QUESTION + "&format=xlsx");
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      List<Row> rows = workbook.getFirstSheet().read();
      assertThat(rows).hasSize(3);
      assertThat(rows.get(0).getCellText(2)).isEqualTo("received");
      assertThat(rows.get(1).getCellAsString(0)).hasValue("19774");
      assertThat(rows.get(1).getCellAsDate(1).orElseThrow()).hasToString("2025-07-01T00:00");
      assertThat(rows.get(1).getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("4");
      assertThat(rows.get(2).getCellAsNumber(3)).isEmpty();
      List<Row> definitions = workbook.findSheet("Definitions").orElseThrow().read();
      assertThat(definitions.get(0).getCellText(1)).contains("/api/v1/statistics?measures=");
      assertThat(definitions.get(definitions.size() - 1).getCellText(0)).isEqualTo("on_time_rate");
    }
  }

  @Test
  void whatIsMadeAsAWholeIsHadAsATable() throws Exception {
    String trend = "/api/v1/trend?measure=received&from=2025-07-01&by=month";
    HttpResponse<String> csv = API.get(trend + "&format=csv");
    assertThat(csv.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"trend-2.csv\"");
    assertThat(csv.body())
        .isEqualTo(
            """
            from,to,n,N,value,complete,segment,signal
            2025-07-01,2025-07-31,509,,509.0,false,,
            """);
    try (var workbook =
        new ReadableWorkbook(new ByteArrayInputStream(API.bytes(trend + "&format=xlsx")))) {
      assertThat(workbook.getSheets().map(Sheet::getName))
          .containsExactly("points", "segments", "annotations", "Definitions");
      Row point = workbook.getFirstSheet().read().get(1);
      assertThat(point.getCellAsDate(0).orElseThrow()).hasToString("2025-07-01T00:00");
      assertThat(point.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("509");
    }
    assertThat(API.get(trend + "&format=parquet").body()).contains("had as json, csv or xlsx.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"comparison?measure=overdue_share", "survival?unit=19774"})
  void soAreComparisonAndSurvival(String question) throws Exception {
    String file = "/api/v1/" + question + "&from=2025-07-01&format=";
    List<String> csv = API.get(file + "csv").body().lines().toList();
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(API.bytes(file + "xlsx")))) {
      List<Row> rows = workbook.getFirstSheet().read();
      assertThat(rows).hasSameSizeAs(csv).hasSizeGreaterThan(1);
      assertThat(csv.get(0)).startsWith(rows.get(0).getCellText(0) + ",");
    }
  }

  @Test
  void aWorkbookMayHoldThePanelsOfAPage() throws Exception {
    String questions =
        "&question=statistics?measures%3Dreceived%26by%3Dunit%26from%3D2025-07-01"
            + "&question=trend?measure%3Dreceived%26from%3D2025-07-01"
            + "&question=lateness?limit%3D1"
            + "&question=statistics?measures%3Dcohort_received%26from%3D2025-07-01";
    byte[] bytes = API.bytes("/api/v1/workbook?format=xlsx" + questions);
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(workbook.getSheets().map(Sheet::getName))
          .containsExactly(
              "1 statistics",
              "2 trend points",
              "2 trend segments",
              "2 trend annotations",
              "3 lateness",
              "4 statistics",
              "Definitions");
      List<Row> first = workbook.getSheet(0).orElseThrow().read();
      assertThat(first.get(0).getCellText(1)).isEqualTo("received");
      assertThat(first).hasSizeGreaterThan(1);
      List<Row> second = workbook.getSheet(1).orElseThrow().read();
      assertThat(second.get(1).getCellAsNumber(0)).isPresent();
      List<Row> definitions = workbook.findSheet("Definitions").orElseThrow().read();
      assertThat(definitions.get(definitions.size() - 1).getCellText(0))
          .isEqualTo("cohort_received");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"statistics?measures=open", "dossiers?measure=open"})
  void anEarlierEveningIsThatOfTheFile(String question) throws Exception {
    String earlier = "/api/v1/" + question + "&from=2025-07-01&to=2025-07-05&as_of=2025-07-10";
    for (String format : List.of("json", "json", "csv", "parquet")) {
      assertThat(header(API.getBytes(earlier + "&format=" + format), "Dunghan-As-Of"))
          .isEqualTo("2025-07-10");
    }
    HttpResponse<byte[]> file = API.getBytes(earlier + "&format=xlsx");
    assertThat(header(file, "Dunghan-As-Of")).isEqualTo("2025-07-10");
    assertThat(header(file, "Dunghan-Measure-Version")).isEqualTo("1");
    assertThat(said(file.body()))
        .containsEntry("As of", "2025-07-10")
        .containsEntry("Definitions, version", "1")
        .containsEntry("Computed at", header(file, "Dunghan-Computed-At"));
  }

  @Test
  void aWorkbookSaysTheEveningOfEachPanelWhereTheyDiffer() throws Exception {
    String questions =
        "&question=statistics?measures%3Dopen%26to%3D2025-07-05%26as_of%3D2025-07-10"
            + "&question=statistics?measures%3Dopen";
    HttpResponse<byte[]> file = API.getBytes("/api/v1/workbook?format=xlsx" + questions);
    assertThat(header(file, "Dunghan-As-Of")).isEqualTo("2025-07-27");
    assertThat(said(file.body()))
        .containsEntry("As of, 1 statistics", "2025-07-10")
        .containsEntry("As of, 2 statistics", "2025-07-27")
        .doesNotContainKey("As of");
  }

  /** What the definitions' sheet says of the rows, by name. */
  private static Map<String, String> said(byte[] file) throws IOException {
    Map<String, String> said = new HashMap<>();
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      for (Row row : workbook.findSheet("Definitions").orElseThrow().read()) {
        if (row.getCellCount() > 1) {
          said.put(row.getCellText(0), row.getCellText(1));
        }
      }
    }
    return said;
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElseThrow();
  }

  @Test
  void aWorkbookWithoutAUsableQuestionIsAProblem() {
    String workbook = "/api/v1/workbook?format=xlsx";
    assertThat(API.get(workbook).body()).contains("question: send 1 to 20");
    assertThat(API.get("/api/v1/workbook?question=trend").body()).contains("send format=xlsx");
    assertThat(API.get(workbook + "&question=nothing").body())
        .contains("nothing does not begin with one of backlog, bottlenecks, comparison");
    assertThat(API.get(workbook + "&question=statistics?measures%3Dnone").body())
        .contains("there is no none");
    assertThat(API.get(workbook + "&question=statistics?generation%3D1").body())
        .contains("send generation once");
    assertThat(API.get(workbook + "&question=statistics?%3D%25").statusCode()).isEqualTo(400);
  }

  @Test
  void theEngineWritesParquetAndArrow() {
    assertThat(API.bytes(QUESTION + "&format=parquet")).startsWith('P', 'A', 'R', '1');
    assertThat(API.bytes(QUESTION + "&format=arrow")).startsWith(0xFF, 0xFF, 0xFF, 0xFF);
  }

  @Test
  void anotherFormatIsAProblem() {
    HttpResponse<String> answer = API.get(QUESTION + "&format=pdf");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("format: there is no pdf; there are json, csv, xlsx, parquet, arrow.");
    assertThat(API.get(QUESTION + "&bom=yes").body()).contains("there are true, false");
  }

  @Test
  void theSameAnswerIsGivenAgain() {
    HttpResponse<String> first = API.get(QUESTION);
    HttpResponse<String> second = API.get(QUESTION);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.headers().firstValue("ETag")).isEqualTo(first.headers().firstValue("ETag"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "statistics?measures=open&by=unit",
        "trend?measure=open",
        "reports/form-06?period=2025-07",
        "reports/index-766?period=2025-07"
      })
  void anAnswerSaysWhenItWasComputed(String question) {
    Instant before = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    String computed = computedAt("/api/v1/" + question + "&unit=19777");
    assertThat(Instant.parse(computed)).isBetween(before, Instant.now());
    assertThat(computedAt("/api/v1/" + question + "&unit=19777")).isEqualTo(computed);
  }

  private static String computedAt(String question) {
    return header(API.get(question), "Dunghan-Computed-At");
  }
}
