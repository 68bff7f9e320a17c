/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.dunghan.jobs.Sandbox;
import org.dunghan.warehouse.Warehouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Sandbox.class)
class LoadJobIT {
  private LoadScene scene;

  @BeforeEach
  void build(JavaSparkContext spark, Warehouse warehouse, @TempDir Path folder) throws Exception {
    scene = new LoadScene(spark, warehouse, folder);
    scene.csv("july.csv", SampleEvents.JULY);
  }

  @Test
  void writesOneRowForEachTenure() throws Exception {
    scene.loadAsOf("2025-07-31");

    assertThat(
            scene.rows(
                """
                SELECT dossier_id, tenure, receiving_unit, resolving_unit, channel, accepted_day,
                    end_type, timeliness, ifNull(toString(toDate(due_at, 'Asia/Ho_Chi_Minh')), '-'),
                    ifNull(toString(overdue_since), '-'), ifNull(toString(processing_days), '-')
                FROM dossier WHERE sign = 1 ORDER BY dossier_id, tenure
                """))
        .containsExactly(
            "agency 1 W1 A1 POST 2025-07-01   2025-07-29 2025-07-30 -",
            "declined 1 W1 W1 IN_PERSON null DECLINED  - - -",
            "early 1 W1 W1 ONLINE 2025-07-01 COMPLETED EARLY 2025-07-08 - 3",
            "inherited 1 W1 W1 ONLINE 2025-07-01 HANDED_OVER  2025-07-08 - -",
            "inherited 2 W2 W2 ONLINE 2025-07-07   2025-07-10 2025-07-11 -",
            "late 1 W1 W1 UNKNOWN 2025-07-01 COMPLETED LATE 2025-07-08 2025-07-09 6",
            "paused 1 W2 W2 ONLINE 2025-07-01   - - -",
            "unlimited 1 W2 W2 ONLINE 2025-07-01 RETURNED WITHOUT_DUE - - 1");
  }

  @Test
  void sumsTheSameIntoDays() throws Exception {
    scene.loadAsOf("2025-07-31");

    assertThat(
            scene.rows(
                """
                SELECT receiving_unit, sum(received), sum(taken_over), sum(declined),
                    sum(resolved_early), sum(resolved_late), sum(resolved_without_due),
                    sum(handed_over), sum(open_in_time), sum(open_overdue), sum(open_paused)
                FROM procedure_day WHERE day <= '2025-07-31'
                GROUP BY receiving_unit ORDER BY receiving_unit
                """))
        .containsExactly("W1 4 0 1 1 1 0 1 0 1 0", "W2 2 1 0 0 0 1 0 0 1 1");
    assertThat(
            scene.rows(
                """
                SELECT arrayJoin(mapKeys(sumMap(processing_days))) AS days FROM procedure_day
                ORDER BY days
                """))
        .containsExactly("1", "3", "6");
  }

  @Test
  void publishesAGenerationThatNamesItsLayerItsRunAndItsAsOf() throws Exception {
    LoadResult result = scene.loadAsOf("2025-07-31");

    assertThat(result.outcome().state()).isEqualTo("PUBLISHED");
    assertThat(result.outcome().generation()).isEqualTo(1);
    assertThat(result.outcome().dossiers()).isEqualTo(7);
    assertThat(
            scene.rows(
                "SELECT generation, as_of, layers, runs, reference_version, row_counts['dossier'],"
                    + " state, code_version FROM publication"))
        .containsExactly("1 2025-07-31 [1] [1] 1 8 PUBLISHED test");
    assertThat(
            scene.rows(
                "SELECT state, rows_read, accepted, duplicate, rejected, dossiers, generation"
                    + " FROM load_run FINAL"))
        .containsExactly("PUBLISHED %d %d 0 0 7 1".formatted(rows(), rows()));
    assertThat(scene.rows("SELECT name, format, rows_read, accepted, state FROM load_file"))
        .containsExactly("july.csv CSV %d %d LOADED".formatted(rows(), rows()));
  }

  @Test
  void coversTheLastFullDayBeforeTheLatestRecordByDefault() throws Exception {
    scene.load();

    assertThat(scene.rows("SELECT as_of FROM publication")).containsExactly("2025-07-14");
  }

  @Test
  void passesOverAFileThatIsLoadedAlready() throws Exception {
    scene.loadAsOf("2025-07-31");
    List<String> before = scene.figures();

    LoadResult again = scene.load();

    assertThat(again.known()).isEqualTo(1);
    assertThat(again.outcome().state()).isEqualTo("NOTHING_NEW");
    assertThat(again.outcome().message())
        .isEqualTo("all files are in the published generation already");
    assertThat(scene.figures()).isEqualTo(before);
    assertThat(scene.rows("SELECT count() FROM load_run FINAL")).containsExactly("1");
  }

  @Test
  void countsTheSameRowsInAnotherFileAsDuplicates() throws Exception {
    scene.loadAsOf("2025-07-31");
    List<String> before = scene.figures();
    scene.csv("again.csv", SampleEvents.JULY.subList(0, 5));

    LoadResult again = scene.load();

    assertThat(again.outcome().duplicate()).isEqualTo(5);
    assertThat(again.outcome().accepted()).isZero();
    assertThat(again.outcome().message()).isEqualTo("nothing new: the published generation stays");
    assertThat(scene.figures()).isEqualTo(before);
    assertThat(scene.rows("SELECT count() FROM publication")).containsExactly("1");
    assertThat(scene.rows("SELECT DISTINCT layer FROM dossier")).containsExactly("1");
    assertThat(scene.rows("SELECT count() FROM event")).containsExactly(String.valueOf(rows()));
  }

  @Test
  void readsAFileOfDuplicatesOnlyOnce() throws Exception {
    scene.loadAsOf("2025-07-31");
    scene.csv("again.csv", SampleEvents.JULY.subList(0, 5));
    scene.load();

    assertThat(scene.load().known()).isEqualTo(2);
  }

  @Test
  void saysThatAFolderHoldsNoEventFilesAndChangesNothing() throws Exception {
    scene.remove("july.csv");

    LoadResult result = scene.load();

    assertThat(result.outcome().message()).isEqualTo("no event files in " + scene.events());
    assertThat(scene.rows("SELECT count() FROM publication")).containsExactly("0");
    assertThat(scene.rows("SELECT count() FROM load_run")).containsExactly("0");
  }

  @Test
  void makesANewGenerationWhenTheReferenceTablesChange() throws Exception {
    scene.loadAsOf("2025-07-31");
    String procedures = Files.readString(scene.reference().resolve("procedure.csv"));
    Files.writeString(
        scene.reference().resolve("procedure.csv"), procedures.replace(",5,WORK", ",2,WORK"));

    LoadResult result = scene.load();

    assertThat(result.outcome().generation()).isEqualTo(2);
    assertThat(
            scene.rows(
                "SELECT sign, timeliness FROM dossier WHERE dossier_id = 'early' AND layer = 2"
                    + " ORDER BY sign"))
        .containsExactly("-1 EARLY", "1 LATE");
    assertThat(scene.rows("SELECT reference_version, as_of FROM publication WHERE generation = 2"))
        .containsExactly("2 2025-07-31");
  }

  @Test
  void makesANewGenerationForAnotherAsOf() throws Exception {
    scene.loadAsOf("2025-07-31");

    assertThat(scene.loadAsOf("2025-07-03").outcome().generation()).isEqualTo(2);
    assertThat(
            scene.rows(
                "SELECT layer, sign, end_type FROM dossier WHERE dossier_id = 'early'"
                    + " ORDER BY layer, sign"))
        .containsExactly("1 1 COMPLETED", "2 -1 COMPLETED", "2 1 ");
  }

  private static int rows() {
    return SampleEvents.JULY.size();
  }
}
