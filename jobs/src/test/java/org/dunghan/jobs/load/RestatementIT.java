/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dunghan.jobs.load.SampleEvents.JULY;
import static org.dunghan.jobs.load.SampleEvents.event;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.dunghan.jobs.Sandbox;
import org.dunghan.warehouse.Warehouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Reference tables that change when the events are in the warehouse already. */
@ExtendWith(Sandbox.class)
class RestatementIT {
  static final String POLICIES =
      """
      source,field_code,procedure_code,valid_from,valid_until,supplement,financial_duty,lateness,due,same_day_until,morning_from,morning_until,afternoon_from,afternoon_until,legal_act
      ,,,2025-01-01,,PAUSE,PAUSE,DATE,AS_SET,15:00,07:30,11:30,13:00,17:00,
      hue,,P5,2025-01-01,,RESTART,PAUSE,DATE,AS_SET,15:00,07:30,11:30,13:00,17:00,An act
      """;

  private LoadScene scene;

  @BeforeEach
  void load(JavaSparkContext spark, Warehouse warehouse, @TempDir Path folder) throws Exception {
    scene = new LoadScene(spark, warehouse, folder);
    scene.csv("july.csv", JULY);
    scene.loadAsOf("2025-08-10");
  }

  @Test
  void aDayOffThatWasAnnouncedLateMovesExactlyTheDossiersWhoseTimeItFallsInto() throws Exception {
    announce("2025-07-08,HOLIDAY,Nghỉ bù,Day off,PUBLISHED");

    LoadResult restated = scene.loadAsOf("2025-08-10");

    assertThat(restated.restated().dossiers()).isEqualTo(5);
    assertThat(restated.restated().first())
        .containsExactly("agency", "early", "inherited", "late", "paused");
    assertThat(scene.rows("SELECT dossier_id FROM changed_dossier WHERE restated ORDER BY ALL"))
        .containsExactly("agency", "early", "inherited", "late", "paused");
    assertThat(dues("late")).containsExactly("1 2025-07-08", "2 2025-07-09");
  }

  @Test
  void aDayOffThatFallsIntoNobodysTimeRestatesNothing() throws Exception {
    announce("2025-10-08,HOLIDAY,Nghỉ bù,Day off,PUBLISHED");

    LoadResult restated = scene.loadAsOf("2025-08-10");

    assertThat(restated.outcome().generation()).isEqualTo(2);
    assertThat(restated.restated().dossiers()).isZero();
  }

  @Test
  void dossiersWithNewEventsAreChangedAndNotRestated() throws Exception {
    scene.csv(
        "new.csv",
        List.of(event("e20", "agency", "EXTENDED", "07-14T09:00", ",,,2025-08-08T00:00+07:00")));

    LoadResult changed = scene.loadAsOf("2025-08-10");

    assertThat(changed.restated().dossiers()).isZero();
    assertThat(scene.rows("SELECT dossier_id, restated FROM changed_dossier"))
        .containsExactly("agency false");
  }

  @Test
  void aPolicyOfTheWarehouseRulesTheFold() throws Exception {
    scene.csv("new.csv", List.of(event("e20", "paused", "SUPPLEMENTED", "07-08T09:00", ",,,")));
    scene.loadAsOf("2025-08-10");
    Files.writeString(scene.reference().resolve("clock_policy.csv"), POLICIES);

    LoadResult restated = scene.loadAsOf("2025-08-10");

    assertThat(restated.restated().first()).containsExactly("paused");
    assertThat(dues("paused")).containsExactly("1 ", "2 2025-07-11", "3 2025-07-15");
  }

  @Test
  void nothingStaysOfARunThatDiedWhenItHadNotedItsChanges() throws Exception {
    scene.execute("INSERT INTO changed_dossier VALUES (2, 'hue', 'ghost', true)");
    announce("2025-07-08,HOLIDAY,Nghỉ bù,Day off,PUBLISHED");

    LoadResult restated = scene.loadAsOf("2025-08-10");

    assertThat(restated.restated().first())
        .containsExactly("agency", "early", "inherited", "late", "paused");
  }

  private void announce(String day) throws Exception {
    Files.writeString(
        scene.reference().resolve("calendar_day.csv"), day + "\n", StandardOpenOption.APPEND);
  }

  private List<String> dues(String dossier) throws Exception {
    return scene.rows(
        "SELECT layer, ifNull(toString(toDate(due_at, 'Asia/Ho_Chi_Minh')), '') FROM dossier"
            + " WHERE dossier_id = '%s' AND sign = 1 ORDER BY layer".formatted(dossier));
  }
}
