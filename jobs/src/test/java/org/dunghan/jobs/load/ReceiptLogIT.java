/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.dunghan.jobs.Sandbox;
import org.dunghan.warehouse.Warehouse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The receipt phase of permits in a Dutch municipality, counted as its publisher counted it in the
 * header of the log: J.C.A.M. Buijs (2014), doi:10.4121/uuid:a07386a5-7be3-4367-9535-70bc9e77dbe6.
 */
@ExtendWith(Sandbox.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf(value = RealLogs.ARE_THERE, disabledReason = RealLogs.MISSING)
class ReceiptLogIT {
  private static final String LOG = "receipt.xes.gz";
  private static final Path MAPPING = Path.of("mappings", "receipt-xes.json");

  private LoadScene scene;
  private LoadResult result;

  @BeforeAll
  void load(JavaSparkContext spark, Warehouse warehouse, @TempDir Path folder) throws Exception {
    scene = new LoadScene(spark, warehouse, folder);
    scene.write(LOG, RealLogs.bytes(LOG));
    result = scene.loadMapped(MAPPING, "2012-12-31");
  }

  @Test
  void rejectsNothing() {
    assertThat(result.refused()).isEmpty();
    assertThat(result.outcome().rejected()).isZero();
    assertThat(result.outcome().duplicate()).isZero();
  }

  @Test
  void holdsTheDossiersEventsAndPeopleOfThePublisher() throws Exception {
    assertThat(
            scene.rows(
                """
                SELECT uniqExact(dossier_id), countIf(event_type = 'ASSIGNED'),
                    uniqExactIf(officer_id, event_type = 'ASSIGNED')
                FROM event
                """))
        .containsExactly("1434 8577 48");
  }

  @Test
  void knowsExactlyTheActivitiesOfThePublisher() throws Exception {
    List<String> mapped = new ArrayList<>();
    new ObjectMapper()
        .readTree(MAPPING.toFile())
        .at("/events/task/event_type/values")
        .fieldNames()
        .forEachRemaining(mapped::add);
    Set<String> logged =
        RealLogs.values(LOG, "concept:name", "concept:name").keySet().stream()
            .map(pair -> pair.get(0))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toSet());

    assertThat(mapped).hasSize(27).containsExactlyInAnyOrderElementsOf(logged);
  }

  @Test
  void hasTheMeanThroughputOfThePublisher() throws Exception {
    assertThat(
            scene.rows(
                """
                SELECT round(avg(seconds), 3)
                FROM
                (
                    SELECT dateDiff('millisecond', min(occurred_at), max(occurred_at)) / 1000 AS seconds
                    FROM event
                    WHERE event_type = 'ASSIGNED'
                    GROUP BY dossier_id
                )
                """))
        .containsExactly("467263.915");
  }

  @Test
  void keepsTheEventsOfACaseInTheOrderOfTheLog() throws Exception {
    assertThat(
            scene.rows(
                """
                SELECT count()
                FROM
                (
                    SELECT groupArray(event_id) AS ids
                    FROM (SELECT * FROM event WHERE event_type = 'ASSIGNED' ORDER BY occurred_at, event_id)
                    GROUP BY dossier_id
                )
                WHERE ids != arraySort(ids)
                """))
        .containsExactly("0");
  }

  @Test
  void leavesCasesWithoutAnEndOpenAndTakesNoGlobalDefault() throws Exception {
    assertThat(
            scene.rows("SELECT countIf(isNull(ended_at)), min(toYear(accepted_at)) FROM dossier"))
        .containsExactly("105 2010");
  }

  @Test
  void tellsHowManyTasksHadNoGroup() {
    assertThat(result.outcome().message())
        .isEqualTo("as mapped: org:group \"EMPTY\": missing (1936)");
  }
}
