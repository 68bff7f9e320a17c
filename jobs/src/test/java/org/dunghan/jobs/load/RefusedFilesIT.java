/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dunghan.jobs.load.SampleEvents.JULY;
import static org.dunghan.jobs.load.SampleEvents.event;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.dunghan.jobs.Sandbox;
import org.dunghan.warehouse.Warehouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Bad input: one clear message each, nothing lost, nothing half loaded, counts that add up. */
@ExtendWith(Sandbox.class)
class RefusedFilesIT {
  private static final String REJECTED =
      "SELECT line, column_name, reason, content FROM rejected_row ORDER BY file_id, line";

  private LoadScene scene;

  @BeforeEach
  void build(JavaSparkContext spark, Warehouse warehouse, @TempDir Path folder) throws Exception {
    scene = new LoadScene(spark, warehouse, folder);
  }

  @Test
  void loadsOneFileAndRefusesTheOthersEachForItsReason() throws Exception {
    scene.csv("good.csv", JULY);
    text("empty.csv", "");
    text("person.csv", LoadScene.HEADER + ",ho_ten\n" + JULY.get(0) + ",Nguyễn Văn A\n");
    text("lacking.csv", LoadScene.HEADER.replace("dossier_id,", "") + "\n");
    text("person.jsonl", "{\"event_id\":\"x\"}\n{\"ho_ten\":\"Nguyễn Văn A\"}\n");
    scene.write("legacy.csv", (LoadScene.HEADER + "\né\n").getBytes(StandardCharsets.ISO_8859_1));
    text("fake.csv.gz", "no gzip");
    text("fake.parquet", "no parquet at all");

    LoadResult result = scene.loadAsOf("2025-07-31");

    assertThat(result.refused())
        .satisfiesExactlyInAnyOrder(
            reason ->
                assertThat(reason).isEqualTo("empty.csv: is empty: it has not even a header line"),
            reason -> assertThat(reason).startsWith("person.csv: has the column \"ho_ten\", which"),
            reason -> assertThat(reason).startsWith("lacking.csv: lacks the column dossier_id: "),
            reason ->
                assertThat(reason).startsWith("person.jsonl: line 2: has the column \"ho_ten\""),
            reason -> assertThat(reason).startsWith("legacy.csv: is not UTF-8: save it"),
            reason ->
                assertThat(reason)
                    .isEqualTo(
                        "fake.csv.gz: cannot be read: Not in GZIP format; send the whole file again"),
            reason -> assertThat(reason).startsWith("fake.parquet: cannot be read as Parquet: "))
        .allSatisfy(reason -> assertThat(reason).hasLineCount(1).doesNotContain("Nguyễn"));
    assertThat(result.outcome().accepted()).isEqualTo(JULY.size());
    assertThat(scene.rows("SELECT state, count() FROM load_file GROUP BY state ORDER BY state"))
        .containsExactly("LOADED 1", "REFUSED 7");
    assertThat(scene.rows("SELECT count() FROM rejected_row WHERE content LIKE '%Nguy%'"))
        .containsExactly("0");
  }

  @Test
  void refusesATruncatedFileAndTakesNothingOfIt() throws Exception {
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < 20_000; row++) {
      rows.add(
          event(
              "e" + row * 0x9E3779B1,
              "d" + row * 0x85EBCA6B,
              "RECEIVED",
              "07-01T08:00",
              "W1,P5,,"));
    }
    byte[] whole = gzipped(LoadScene.HEADER + "\n" + String.join("\n", rows));
    scene.write("cut.csv.gz", Arrays.copyOf(whole, whole.length / 2));

    LoadResult result = scene.load();

    assertThat(result.refused())
        .singleElement()
        .asString()
        .startsWith("cut.csv.gz: cannot be read after row ")
        .endsWith("send the whole file again");
    assertThat(result.outcome().read()).isPositive().isEqualTo(result.outcome().rejected());
    assertThat(scene.rows("SELECT count() FROM event")).containsExactly("0");
    assertThat(scene.rows("SELECT count() FROM publication")).containsExactly("0");

    scene.write("cut.csv.gz", whole);
    assertThat(scene.load().outcome().accepted()).isEqualTo(rows.size());
  }

  @Test
  void keepsWhatItRejectsWithLineColumnAndReason() throws Exception {
    List<String> rows = thousandRows();
    rows.set(3, event("b1", "d", "APPROVED", "07-01T08:00", ",,,"));
    rows.set(5, "b2,d,ACCEPTED,01/07/2025,,,,,");
    rows.set(7, "b3,\"d\nx\",ACCEPTED,2025-07-01T08:00Z,,,,,");
    rows.set(9, "b4,d");
    scene.csv("some.csv", rows);

    LoadResult result = scene.load();

    assertThat(result.refused()).isEmpty();
    assertThat(result.outcome().rejected()).isEqualTo(4);
    assertThat(result.outcome().accepted()).isEqualTo(996);
    assertThat(scene.rows(REJECTED))
        .satisfiesExactly(
            row ->
                assertThat(row).startsWith("5 event_type event_type \"APPROVED\" is no event type"),
            row ->
                assertThat(row)
                    .startsWith("7 occurred_at occurred_at \"01/07/2025\" is no instant: send")
                    .endsWith(" b2,d,ACCEPTED,01/07/2025,,,,,"),
            row ->
                assertThat(row)
                    .startsWith("9 dossier_id dossier_id holds a line break")
                    .endsWith(" b3,\"d\nx\",ACCEPTED,2025-07-01T08:00Z,,,,,"),
            row ->
                assertThat(row)
                    .startsWith("12  has 2 values where the header has 9")
                    .endsWith("b4,d"));
  }

  @Test
  void loadsAFileOfWhichOneInAHundredRowsIsBroken() throws Exception {
    scene.csv("some.csv", broken(thousandRows(), 100));

    LoadResult result = scene.load();

    assertThat(result.refused()).isEmpty();
    assertThat(result.outcome().accepted()).isEqualTo(990);
    assertThat(result.outcome().rejected()).isEqualTo(10);
    assertThat(scene.rows("SELECT count() FROM rejected_row")).containsExactly("10");
    assertThat(scene.rows("SELECT rows_read, accepted, rejected, state FROM load_file"))
        .containsExactly("1000 990 10 LOADED");
  }

  @Test
  void refusesAFileOfWhichOneInTenRowsIsBrokenAndKeepsThoseRows() throws Exception {
    scene.csv("many.csv", broken(thousandRows(), 10));

    LoadResult result = scene.load();

    assertThat(result.refused())
        .containsExactly(
            "many.csv: 100 of 1,000 rows are rejected, more than 5 %:"
                + " mend them (see rejected_row) and send the file again");
    assertThat(result.outcome().rejected()).isEqualTo(1000);
    assertThat(scene.rows("SELECT count() FROM rejected_row")).containsExactly("100");
    assertThat(scene.rows("SELECT count() FROM event")).containsExactly("0");
    assertThat(scene.rows("SELECT rows_read, accepted, rejected, state FROM load_file"))
        .containsExactly("1000 0 1000 REFUSED");
    assertThat(scene.rows("SELECT state FROM load_run FINAL")).containsExactly("NOTHING_NEW");
  }

  @Test
  void takesTheMendedFile() throws Exception {
    scene.csv("many.csv", broken(thousandRows(), 10));
    scene.load();
    scene.csv("many.csv", thousandRows());

    assertThat(scene.load().outcome().accepted()).isEqualTo(1000);
  }

  @Test
  void readsAFileWithByteOrderMarkAndOneWithoutRows() throws Exception {
    text("marked.csv", "\uFEFF" + LoadScene.HEADER + "\n" + String.join("\n", JULY));
    text("none.csv", LoadScene.HEADER + "\n");

    LoadResult result = scene.loadAsOf("2025-07-31");

    assertThat(result.refused()).isEmpty();
    assertThat(result.outcome().accepted()).isEqualTo(JULY.size());
  }

  private static List<String> thousandRows() {
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < 1000; row++) {
      rows.add(event("e" + row, "d" + row, "RECEIVED", "07-01T08:00", "W1,P5,ONLINE,"));
    }
    return rows;
  }

  private static List<String> broken(List<String> rows, int oneIn) {
    for (int row = 0; row < rows.size(); row += oneIn) {
      rows.set(row, rows.get(row).replace("RECEIVED", "APPROVED"));
    }
    return rows;
  }

  private void text(String name, String text) throws Exception {
    scene.write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] gzipped(String text) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
