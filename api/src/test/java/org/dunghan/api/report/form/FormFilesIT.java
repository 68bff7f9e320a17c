/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dunghan.api.RunningApi;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The same report as CSV, as a workbook, and as a page to print. */
class FormFilesIT {
  private static final RunningApi API = RunningApi.onTheCases();
  private static final String REPORT =
      "/api/v1/reports/form-06?by=unit&from=2025-07-01&to=2025-07-31";
  private static final Pattern LINE =
      Pattern.compile("<tr class=\"(\\w+)\">(.*?)</tr>", Pattern.DOTALL);
  private static final Pattern CELL = Pattern.compile("<t([dh])(?: [^>]*)?>([^<]*)</t\\1>");

  @Test
  void csvHasALineForEachRowAndEndsWithWhatTheyAreCheckedBy() {
    HttpResponse<String> answer = API.get(REPORT + "&format=csv");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"form-06-2.csv\"");
    List<String> lines = answer.body().lines().toList();
    assertThat(lines.get(0))
        .isEqualTo(
            "kind,number,unit,field,label,column_3,column_4,column_5,column_6,column_7,column_8,"
                + "column_9,column_10,column_11,column_12,column_13");
    assertThat(lines.get(1)).isEqualTo("unit,1,19774,,Phường Kim Long,4,2,1,1,3,1,1,1,1,1,0");
    JsonNode report = API.json(REPORT);
    List<String> footer = lines.subList(1 + report.get("row_count").intValue(), lines.size());
    assertThat(footer).hasSize(report.get("checks").size() + report.get("carried_over").size() + 3);
    String none = ",".repeat(11);
    assertThat(footer.get(0))
        .isEqualTo("check,,,,\"(3) = (4) + (5) + (6) (Tổng số): 515 = 515, đúng\"" + none);
    assertThat(footer)
        .anyMatch(line -> line.contains("SAI ở 3 dòng"))
        .anyMatch(line -> line.startsWith("check,,,,Từ kỳ trước (Phường Kim Long): 1;"));
    assertThat(footer.subList(footer.size() - 3, footer.size()))
        .containsExactly(
            "generation,,,,2" + none,
            "as_of,,,,2025-07-27" + none,
            "checksum,,,," + report.get("checksum").stringValue() + none);
  }

  @Test
  void csvMayBeginWithAByteOrderMark() {
    assertThat(API.get(REPORT + "&format=csv&bom=true").body()).startsWith("\uFEFFkind,number");
  }

  @Test
  void theWorkbookHoldsNumbersUnderAMergedHeader() throws IOException {
    JsonNode report = API.json(REPORT);
    byte[] bytes = API.bytes(REPORT + "&format=xlsx");
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      List<Row> rows = workbook.getFirstSheet().read();
      assertThat(texts(rows, 0))
          .contains(
              "Biểu số: II.06a/VPCP/KSTT",
              "Đơn vị báo cáo: Tất cả các đơn vị",
              "Kỳ báo cáo: (từ ngày 01/07/2025 đến ngày 31/07/2025)",
              "(3) = (4) + (5) + (6) (Tổng số): 515 = 515, đúng",
              "(3) - (7) - (11) = withdrawn + discontinued + handed_over (Kết thúc không có kết"
                  + " quả: rút, dừng xử lý, bàn giao): -186 = 186, SAI ở 3 dòng")
          .anyMatch(text -> text.startsWith("Từ kỳ trước (Phường Kim Long): 1;"))
          .anyMatch(text -> text.endsWith(report.get("checksum").stringValue()));
      assertThat(texts(rows, 2)).contains("Số lượng hồ sơ tiếp nhận", "Tổng số", "(3)=(4)+(5)+(6)");
      List<List<BigDecimal>> numbers = new ArrayList<>();
      for (Row row : rows) {
        if (row.getCellCount() == 13 && row.getCell(2).getType() == CellType.NUMBER) {
          numbers.add(row.stream().skip(2).map(Cell::asNumber).toList());
        }
      }
      assertThat(numbers).isEqualTo(figures(report));
    }
  }

  @Test
  void thePageShowsTheSameFigures() {
    JsonNode report = API.json(REPORT);
    HttpResponse<String> answer = API.get(REPORT + "&format=html");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
    List<List<BigDecimal>> printed = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (MatchResult line : LINE.matcher(answer.body()).results().toList()) {
      List<String> cells =
          CELL.matcher(line.group(2)).results().map(cell -> cell.group(2)).toList();
      if (!line.group(1).equals("numbers")) {
        labels.add(cells.get(1));
        printed.add(
            cells.stream().skip(2).map(cell -> new BigDecimal(cell.replace(".", ""))).toList());
      }
    }
    assertThat(printed).isEqualTo(figures(report));
    assertThat(labels)
        .isEqualTo(
            report.get("rows").valueStream().map(row -> row.get("label").stringValue()).toList());
    assertThat(answer.body())
        .contains(
            "<th scope=\"col\" rowspan=\"1\" colspan=\"4\">Số lượng hồ sơ tiếp nhận</th>",
            "<td>(3)&#x3D;(4)+(5)+(6)</td>",
            report.get("checksum").stringValue(),
            "số liệu tính đến hết ngày 27/07/2025",
            "<link rel=\"stylesheet\" href=\"/css/form.css\" />")
        .doesNotContain("<style", "<script", " style=");
    assertThat(API.bytes("/css/form.css")).isNotEmpty();
  }

  @Test
  void thePageIsUtf8() {
    assertThat(new String(API.bytes(REPORT + "&format=html"), UTF_8))
        .contains("TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH");
  }

  private static List<List<BigDecimal>> figures(JsonNode report) {
    return report
        .get("rows")
        .valueStream()
        .map(
            row ->
                row.get("columns")
                    .valueStream()
                    .map(figure -> figure.get("value").decimalValue())
                    .toList())
        .toList();
  }

  private static Stream<String> texts(List<Row> rows, int column) {
    return rows.stream().flatMap(row -> row.getOptionalCell(column).stream()).map(Cell::getText);
  }
}
