/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dunghan.jobs.load.SampleEvents.event;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.dunghan.jobs.Sandbox;
import org.dunghan.jobs.read.EventFiles;
import org.dunghan.warehouse.Warehouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A file that many tasks read is taken or refused as one that a single task reads. */
@ExtendWith(Sandbox.class)
class SplitFilesIT {
  private static final int SPLIT_BYTES = 5000;
  private static final List<String> STORED =
      List.of(
          "SELECT * EXCEPT (run_id) FROM event ORDER BY dossier_id, event_id",
          "SELECT line, column_name, reason, content FROM rejected_row ORDER BY line",
          "SELECT * EXCEPT (run_id) FROM load_file");

  private JavaSparkContext spark;
  private LoadScene whole;
  private LoadScene split;

  @BeforeEach
  void build(
      JavaSparkContext spark,
      Warehouse warehouse,
      Warehouse otherWarehouse,
      @TempDir Path folder,
      @TempDir Path otherFolder)
      throws Exception {
    this.spark = spark;
    whole = new LoadScene(spark, warehouse, folder);
    split = new LoadScene(spark, otherWarehouse, otherFolder);
  }

  @AfterEach
  void readInUsualSplits() {
    spark.hadoopConfiguration().unset(EventFiles.SPLIT_BYTES);
  }

  @Test
  void storesTheSameWithTheSameLines() throws Exception {
    List<String> rows = rows();
    for (int row = 0; row < rows.size(); row += 90) {
      rows.set(row, "x%d,\"d\nx\",ACCEPTED,2025-07-01T08:00Z,,,,,".formatted(row));
    }

    LoadResult result = assertSame(rows);

    assertThat(result.outcome().rejected()).isEqualTo(12);
    assertThat(result.outcome().accepted()).isEqualTo(988);
    assertThat(split.figures()).isEqualTo(whole.figures()).isNotEmpty();
  }

  @Test
  void judgesTheShareOfRejectedRowsByTheWholeFile() throws Exception {
    List<String> rows = rows();
    for (int row = 0; row < 50; row++) {
      rows.set(row, rows.get(row).replace("RECEIVED", "APPROVED"));
    }
    assertThat(assertSame(rows).refused()).isEmpty();
  }

  @Test
  void refusesTheWholeFileForRejectedRowsOfEverySplit() throws Exception {
    List<String> rows = rows();
    for (int row = 0; row < rows.size(); row += 19) {
      rows.set(row, rows.get(row).replace("RECEIVED", "APPROVED"));
    }
    assertThat(assertSame(rows).refused())
        .singleElement()
        .asString()
        .startsWith("a.csv: 53 of 1,000 rows are rejected, more than 5 %");
  }

  @Test
  void refusesTheWholeFileForBrokenQuotesInTheMiddle() throws Exception {
    List<String> rows = rows();
    rows.set(700, "\"x\"" + rows.get(700));

    assertThat(assertSame(rows).refused())
        .containsExactly(
            "a.csv: line 701: is no CSV: Unexpected character after closing quote: 'e' (0x65)"
                + " (record starting at line 702)");
    assertThat(split.rows("SELECT count() FROM event")).containsExactly("0");
    assertThat(split.rows("SELECT rows_read FROM load_file")).containsExactly("700");
  }

  private static List<String> rows() {
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < 1000; row++) {
      rows.add(event("e" + row, "d" + row, "RECEIVED", "07-01T08:00", "W1,P5,ONLINE,"));
    }
    return rows;
  }

  private LoadResult assertSame(List<String> rows) throws Exception {
    whole.csv("a.csv", rows);
    whole.loadAsOf("2025-07-31");
    spark.hadoopConfiguration().setInt(EventFiles.SPLIT_BYTES, SPLIT_BYTES);
    split.csv("a.csv", rows);
    LoadResult result = split.loadAsOf("2025-07-31");
    for (String stored : STORED) {
      assertThat(split.rows(stored)).isEqualTo(whole.rows(stored));
    }
    return result;
  }
}
