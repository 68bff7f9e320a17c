/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.dunghan.jobs.Sandbox;
import org.dunghan.warehouse.Warehouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A foreign table from file to figures. */
@ExtendWith(Sandbox.class)
class MappedLoadIT {
  private static final String MAPPING =
      """
      {"layout": "CASE_PER_ROW", "times": {"zone": "Asia/Ho_Chi_Minh"},
       "columns": {"dossier_id": "case", "unit_code": {"constant": "W1"}, "procedure_code": "topic"},
       "events": {
         "in": {"event_type": {"constant": "RECEIVED"}, "occurred_at": "opened"},
         "on": {"event_type": {"constant": "ACCEPTED"}, "occurred_at": "opened", "due_at": "target"},
         "out": {"event_type": {"constant": "COMPLETED"},
                 "occurred_at": {"column": "closed", "optional": true}}}}
      """;
  private static final String HEADER = "case,topic,opened,target,closed,name\n";
  private static final String CASES =
      HEADER
          + """
            c1,P5,2025-07-01T08:00,2025-07-08,2025-07-07T08:00,Nguyễn Văn A
            c2,P5,2025-07-01T08:00,2025-07-03,2025-07-07T08:00,Nguyễn Văn B
            c3,P0,2025-07-01T08:00,,2025-07-07T08:00,Nguyễn Văn C
            c4,P0,2025-07-01T08:00,,,Nguyễn Văn D
            """;

  private LoadScene scene;
  private Path mapping;

  @BeforeEach
  void build(
      JavaSparkContext spark, Warehouse warehouse, @TempDir Path folder, @TempDir Path outside)
      throws Exception {
    scene = new LoadScene(spark, warehouse, folder);
    mapping = outside.resolve("cases.json");
    Files.writeString(mapping, MAPPING);
  }

  @Test
  void countsADossierWithoutDueDateAndLimitInNeitherSideOfARate() throws Exception {
    LoadResult result = load("a.csv", CASES);

    assertThat(result.outcome().accepted()).isEqualTo(11);
    assertThat(scene.rows("SELECT dossier_id, timeliness FROM dossier ORDER BY dossier_id"))
        .containsExactly("c1 EARLY", "c2 LATE", "c3 WITHOUT_DUE", "c4 ");
    assertThat(
            scene.rows(
                """
                SELECT sum(resolved_early), sum(resolved_on_due_date), sum(resolved_late),
                    sum(resolved_without_due), sum(open_overdue), sum(open_in_time),
                    sum(open_without_due)
                FROM procedure_day WHERE day <= '2025-07-31'
                """))
        .containsExactly("1 0 1 1 0 0 1");
  }

  @Test
  void addsOnlyWhatIsNewInALaterExportOfTheSameTable() throws Exception {
    load("a.csv", CASES);

    LoadResult again = load("b.csv", CASES.replace("08:00,,,", "08:00,,2025-07-09T08:00,"));

    assertThat(again.outcome().duplicate()).isEqualTo(11);
    assertThat(again.outcome().accepted()).isEqualTo(1);
    assertThat(again.known()).isEqualTo(1);
  }

  @Test
  void readsAFileAgainThatComesWithAnotherMapping() throws Exception {
    load("a.csv", CASES);
    Files.writeString(mapping, MAPPING.replace("\"W1\"", "\"W2\""));

    LoadResult again = scene.loadMapped(mapping, "2025-07-31");

    assertThat(again.known()).isZero();
    assertThat(again.outcome().accepted()).isEqualTo(11);
  }

  @Test
  void keepsARejectedCaseWithLineColumnAndOnlyTheColumnsOfTheMapping() throws Exception {
    StringBuilder many = new StringBuilder(CASES).append("bad,P5,2025-07-01,soon,,Nguyễn\n");
    for (int row = 0; row < 20; row++) {
      many.append("d%d,P5,2025-07-01T08:00,,,x\n".formatted(row));
    }

    LoadResult result = load("a.csv", many.toString());

    assertThat(result.refused()).isEmpty();
    assertThat(result.outcome().rejected()).isEqualTo(1);
    assertThat(scene.rows("SELECT count() FROM event WHERE dossier_id = 'bad'"))
        .containsExactly("0");
    assertThat(scene.rows("SELECT line, column_name, content FROM rejected_row"))
        .containsExactly(
            "6 target {\"case\":\"bad\",\"closed\":\"\",\"opened\":\"2025-07-01\","
                + "\"target\":\"soon\",\"topic\":\"P5\"}");
  }

  @Test
  void refusesAFileThatHasNotAColumnOfTheMapping() throws Exception {
    LoadResult result = load("a.csv", CASES.replace("target", "due"));

    assertThat(result.refused())
        .containsExactly(
            "a.csv: has no column \"target\", which the mapping names in events.on.due_at; its"
                + " columns are: case, topic, opened, due, closed, name");
    assertThat(scene.rows("SELECT count() FROM event")).containsExactly("0");
  }

  @Test
  void refusesAWrongMappingBeforeItReadsAFile() throws Exception {
    Files.writeString(mapping, MAPPING.replace("due_at", "deadline"));

    assertThatThrownBy(() -> load("a.csv", CASES))
        .isInstanceOf(LoadProblem.class)
        .hasMessageStartingWith(
            "mapping cases.json: events.on.deadline: is no column of the contract");
  }

  @Test
  void refusesAnXesLogWithoutAMapping() throws Exception {
    scene.write("a.xes", "<log/>".getBytes(StandardCharsets.UTF_8));

    assertThat(scene.loadAsOf("2025-07-31").refused())
        .containsExactly(
            "a.xes: is an XES log: say with --mapping FILE what its attributes mean in the"
                + " contract");
  }

  private LoadResult load(String name, String table) throws IOException, LoadProblem {
    scene.write(name, table.getBytes(StandardCharsets.UTF_8));
    return scene.loadMapped(mapping, "2025-07-31");
  }
}
