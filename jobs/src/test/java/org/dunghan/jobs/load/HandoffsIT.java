/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.dunghan.jobs.Sandbox;
import org.dunghan.warehouse.Warehouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Hand-offs and officers of dossiers that W1 accepted on 1 July 2025, from file to tables. */
@ExtendWith(Sandbox.class)
class HandoffsIT {
  private static final String HEADER =
      "event_id,dossier_id,event_type,occurred_at,unit_code,procedure_code,holder_code,officer_id\n";

  private static final String THERE =
      """
      a1,back,RECEIVED,07-01T08:00,W1,P5,,
      a2,back,ACCEPTED,07-01T09:00,,,,desk
      a3,back,TRANSFERRED,07-02T09:00,,,A1,desk
      """;

  private static final String AND_BACK =
      """
      a4,back,ASSIGNED,07-04T09:00,,,,expert
      a5,back,TRANSFERRED,07-07T09:00,,,W1,expert
      a6,back,COMPLETED,07-08T09:00,,,,desk
      """;

  private static final String NEVER_TAKEN_UP =
      """
      b1,lies,RECEIVED,07-01T08:00,W1,P5,,
      b2,lies,ACCEPTED,07-01T09:00,,,,desk
      b3,lies,TRANSFERRED,07-02T10:00,,,A1,
      b4,lies,ASSIGNED,08-05T09:00,,,,expert
      """;

  private static final String WITH_ITS_RESULT =
      """
      c1,result,RECEIVED,07-01T08:00,W1,P0,,
      c2,result,ACCEPTED,07-01T09:00,,,,desk
      c3,result,COMPLETED,07-02T09:00,,,A1,desk
      """;

  private LoadScene scene;

  @BeforeEach
  void build(JavaSparkContext spark, Warehouse warehouse, @TempDir Path folder) throws Exception {
    scene = new LoadScene(spark, warehouse, folder);
  }

  @Test
  void areCountedWithTheWaitsThatTheyBegin() throws Exception {
    write("all.csv", THERE, AND_BACK, NEVER_TAKEN_UP, WITH_ITS_RESULT);
    scene.loadAsOf("2025-07-31");

    assertThat(
            scene.rows(
                """
                SELECT day, from_holder, to_holder, procedure,
                    sum(handoffs), sum(waiting), toString(sumMap(waiting_days))
                FROM handoff_day GROUP BY ALL ORDER BY ALL
                """))
        .containsExactly(
            "2025-07-02 W1 A1 P0 1 0 {}",
            "2025-07-02 W1 A1 P5 2 2 {}",
            "2025-07-04 W1 A1 P5 0 -1 {2:1}",
            "2025-07-07 A1 W1 P5 1 1 {}",
            "2025-07-08 A1 W1 P5 0 -1 {1:1}");
  }

  @Test
  void areCountedForTheOfficersWhoNamedThemselves() throws Exception {
    write("all.csv", THERE, AND_BACK, NEVER_TAKEN_UP, WITH_ITS_RESULT);
    scene.loadAsOf("2025-07-31");

    assertThat(
            scene.rows(
                "SELECT day, unit, officer, sum(actions) FROM officer_day GROUP BY ALL ORDER BY ALL"))
        .containsExactly(
            "2025-07-01 W1 desk 3",
            "2025-07-02 W1 desk 2",
            "2025-07-04 A1 expert 1",
            "2025-07-07 A1 expert 1",
            "2025-07-08 W1 desk 1");
  }

  @Test
  void haveAnOfficerForEveryActionWhenEveryEventNamesOne() throws Exception {
    write("all.csv", THERE, AND_BACK, WITH_ITS_RESULT);
    scene.loadAsOf("2025-07-31");

    assertThat(scene.rows("SELECT sum(actions) FROM officer_day"))
        .isEqualTo(scene.rows("SELECT sum(actions) FROM procedure_day"))
        .containsExactly("7");
  }

  @Test
  void changeNothingWhenTheyAreLoadedTwice() throws Exception {
    write("all.csv", THERE, AND_BACK, NEVER_TAKEN_UP);
    scene.loadAsOf("2025-07-31");
    List<String> before = everyRow();
    write("again.csv", NEVER_TAKEN_UP, THERE, AND_BACK);

    assertThat(scene.loadAsOf("2025-07-31").outcome().state()).isEqualTo("NOTHING_NEW");
    assertThat(everyRow()).isEqualTo(before).isNotEmpty();
  }

  @Test
  void areTheSameInOneLoadOrInTwo(
      JavaSparkContext spark, Warehouse other, @TempDir Path otherFolder) throws Exception {
    write("all.csv", THERE, AND_BACK, NEVER_TAKEN_UP);
    scene.loadAsOf("2025-07-31");
    List<String> inOneLoad = scene.figures();

    scene = new LoadScene(spark, other, otherFolder);
    write("first.csv", THERE, NEVER_TAKEN_UP);
    scene.loadAsOf("2025-07-31");
    write("second.csv", AND_BACK);
    scene.loadAsOf("2025-07-31");

    assertThat(scene.figures()).isEqualTo(inOneLoad);
  }

  @Test
  void areNoneWhenNothingIsLoaded() throws Exception {
    write("empty.csv");
    scene.loadAsOf("2025-07-31");

    assertThat(everyRow()).isEmpty();
  }

  @Test
  void belongToTheCountsAndChecksumsOfTheGeneration() throws Exception {
    write("all.csv", THERE, AND_BACK);
    scene.loadAsOf("2025-07-31");

    assertThat(
            scene.rows(
                """
                SELECT row_counts['handoff_day'], row_counts['officer_day'],
                    checksums['handoff_day'] != 0, checksums['officer_day'] != 0
                FROM publication
                """))
        .containsExactly("4 5 1 1");
  }

  @Test
  void areDroppedWithTheLayerOfARunThatDied() throws Exception {
    write("all.csv", THERE, AND_BACK);
    scene.loadAsOf("2025-07-31");
    scene.execute("TRUNCATE TABLE publication");
    write("more.csv", NEVER_TAKEN_UP);
    scene.loadAsOf("2025-07-31");

    assertThat(scene.rows("SELECT DISTINCT layer FROM handoff_day")).containsExactly("2");
    assertThat(scene.rows("SELECT DISTINCT layer FROM officer_day")).containsExactly("2");
  }

  private List<String> everyRow() throws Exception {
    return Stream.concat(
            scene.rows("SELECT * FROM handoff_day ORDER BY ALL").stream(),
            scene.rows("SELECT * FROM officer_day ORDER BY ALL").stream())
        .toList();
  }

  private void write(String name, String... dossiers) throws IOException {
    String rows =
        String.join("", dossiers).replaceAll(",(\\d\\d-\\d\\dT[\\d:]+),", ",2025-$1:00+07:00,");
    scene.write(name, (HEADER + rows).getBytes(StandardCharsets.UTF_8));
  }
}
