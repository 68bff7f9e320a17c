/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.dunghan.jobs.Sandbox;
import org.dunghan.warehouse.Warehouse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Service requests of the City of Boston, against the city's own flag ONTIME or OVERDUE. */
@ExtendWith(Sandbox.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf(value = RealLogs.ARE_THERE, disabledReason = RealLogs.MISSING)
class BostonIT {
  private static final String TABLE = "boston_311_2025.csv.gz";
  private static final Path MAPPING = Path.of("mappings", "boston-311.json");
  private static final int CASES = 5473;
  private static final int CLOSED = 4096;

  private static final String POLICY =
      """
      source,field_code,procedure_code,valid_from,valid_until,supplement,financial_duty,lateness,due,same_day_until,morning_from,morning_until,afternoon_from,afternoon_until,legal_act
      hue,,,2025-01-01,,PAUSE,PAUSE,INSTANT,AS_SET,15:00,08:00,12:00,13:00,17:00,
      """;
  private static final String SOURCE =
      """
      source,name,zone,received_is_acceptance
      hue,City of Boston,America/New_York,false
      """;

  /** The day on which the table was written; an open case is judged that evening. */
  private static final String EXPORTED = "2026-02-10";

  private static final String SIDES =
      """
      SELECT dossier_id,
          multiIf(
              timeliness = 'LATE', 'OVERDUE',
              timeliness IN ('EARLY', 'ON_DUE_DATE'), 'ONTIME',
              isNull(due_at), 'NEITHER',
              overdue_since <= (SELECT max(as_of) FROM publication), 'OVERDUE', 'ONTIME')
      FROM dossier
      WHERE layer = 1
      """;

  private LoadScene scene;
  private LoadResult result;

  @BeforeAll
  void load(JavaSparkContext spark, Warehouse warehouse, @TempDir Path folder) throws Exception {
    scene = new LoadScene(spark, warehouse, folder);
    Files.writeString(scene.reference().resolve("clock_policy.csv"), POLICY);
    Files.writeString(scene.reference().resolve("source.csv"), SOURCE);
    scene.write(TABLE, RealLogs.bytes(TABLE));
    result = scene.loadMapped(MAPPING, EXPORTED);
  }

  @Test
  void acceptsEveryCase() {
    assertThat(result.refused()).isEmpty();
    assertThat(result.outcome().rejected()).isZero();
    assertThat(result.outcome().accepted()).isEqualTo(2 * CASES + CLOSED);
    assertThat(result.outcome().dossiers()).isEqualTo(CASES);
  }

  @Test
  void putsEveryCaseOnTheSideOfTheCitysFlag() throws Exception {
    Set<String> flags =
        RealLogs.values(TABLE, "case_id", "on_time").keySet().stream()
            .map(pair -> String.join(" ", pair))
            .collect(Collectors.toSet());
    List<String> sides = scene.rows(SIDES);

    assertThat(sides).hasSize(CASES);
    assertThat(sides.stream().filter(side -> !flags.contains(side)))
        .as("cases without a target: the city flags them ONTIME, but BCS-00139900 OVERDUE")
        .containsExactlyInAnyOrder(
            "BCS-00070283 NEITHER",
            "BCS-00077383 NEITHER",
            "BCS-00107883 NEITHER",
            "BCS-00107893 NEITHER",
            "BCS-00139900 NEITHER",
            "BCS-00149727 NEITHER",
            "BCS-00151404 NEITHER",
            "BCS-00155663 NEITHER",
            "BCS-00155690 NEITHER",
            "BCS-00156255 NEITHER");
  }

  @Test
  void countsCasesWithoutATargetInNeitherSideOfTheRate() throws Exception {
    assertThat(
            scene.rows(
                """
                SELECT sum(resolved_early) + sum(resolved_on_due_date) + sum(resolved_late),
                    sum(resolved_without_due), sum(open_without_due)
                FROM procedure_day
                """))
        .containsExactly("4090 6 4");
  }

  @Test
  void takesTimesForLocalWhateverTheirOffset() throws Exception {
    assertThat(scene.rows("SELECT occurred_at FROM event WHERE event_id = 'BCS-00065327/received'"))
        .containsExactly("2025-08-01 10:35:06.539");
  }

  @Test
  void tellsWhatItDidNotTakeAsItStands() {
    assertThat(result.outcome().message())
        .contains("case_status \"Create\": not known, ignored (5)")
        .contains("case_status \"Error\": not known, ignored (3)")
        .contains("case_status \"Needs Reallocation\": not known, ignored (1)")
        .contains("case_status \"Submit\": not known, ignored (3)")
        .contains("close_date: false offset taken as local time (" + CLOSED + ")")
        .contains("service_name \"\": taken as UNSPECIFIED (10)");
  }

  @Test
  void addsNothingWhenTheCasesComeAgainInAnotherFile() throws Exception {
    byte[] table =
        new GZIPInputStream(new ByteArrayInputStream(RealLogs.bytes(TABLE))).readAllBytes();
    scene.write("again.csv", table);

    LoadResult again = scene.loadMapped(MAPPING, EXPORTED);

    assertThat(again.outcome().accepted()).isZero();
    assertThat(again.outcome().duplicate()).isEqualTo(2 * CASES + CLOSED);
  }
}
