/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.dunghan.jobs.Sandbox;
import org.dunghan.warehouse.Warehouse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What must hold between the tables, shown on the sample as of a Wednesday in its second week. */
@ExtendWith(Sandbox.class)
class HandoffSumsIT {
  private static final Path SAMPLE = Path.of("..", "sample-data");
  private static final List<String> FILES =
      List.of("opening-stock.csv.zst", "week-2025-06-30.csv.zst", "week-2025-07-07.csv.zst");

  private static LoadScene scene;

  @BeforeAll
  static void load(JavaSparkContext spark, Warehouse warehouse, @TempDir Path folder)
      throws Exception {
    scene = new LoadScene(spark, warehouse, folder);
    for (String file : FILES) {
      Files.copy(SAMPLE.resolve("events").resolve(file), scene.events().resolve(file));
    }
    copyReference();
    scene.loadAsOf("2025-07-09");
  }

  private static void copyReference() throws IOException {
    try (Stream<Path> tables = Files.list(SAMPLE.resolve("reference"))) {
      for (Path table : tables.toList()) {
        Files.copy(
            table,
            scene.reference().resolve(table.getFileName()),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  @Test
  void handoffsOfEveryProcedureAreThoseOfItsDaysAndOfItsDossiers() throws Exception {
    String ofHolders = "SELECT procedure, sum(handoffs) AS n FROM handoff_day";
    String ofDays = "SELECT procedure, sum(handoffs) AS n FROM procedure_day";
    String ofTenures = "SELECT procedure, sum(sign * toInt64(handoffs)) AS n FROM dossier";

    assertThat(byProcedure(ofHolders))
        .isEqualTo(byProcedure(ofDays))
        .isEqualTo(byProcedure(ofTenures))
        .isNotEmpty();
  }

  private static List<String> byProcedure(String query) throws Exception {
    return scene.rows(query + " GROUP BY procedure HAVING n != 0 ORDER BY procedure");
  }

  @Test
  void openWaitsAreTheTenuresToWhichNothingHappenedSinceTheirHandOff() throws Exception {
    List<String> waiting =
        scene.rows(
            """
            SELECT procedure, holder, count() AS n
            FROM dossier
            LEFT JOIN
            (
                SELECT dossier_id, max(at) AS last
                FROM
                (
                    SELECT dossier_id, argMax(occurred_at, recorded_at) AS at
                    FROM event
                    GROUP BY dossier_id, event_id
                    HAVING at < toDateTime64('2025-07-10 00:00:00', 6, 'Asia/Ho_Chi_Minh')
                )
                GROUP BY dossier_id
            ) AS events USING dossier_id
            WHERE end_type = '' AND handoffs > 0 AND last = holder_since
            GROUP BY ALL ORDER BY ALL
            """);

    assertThat(
            scene.rows(
                """
                SELECT procedure, to_holder, sum(waiting) AS n
                FROM handoff_day WHERE day <= '2025-07-09'
                GROUP BY ALL HAVING n != 0 ORDER BY ALL
                """))
        .isEqualTo(waiting)
        .isNotEmpty();
  }

  @Test
  void everyHandOffBeganAWaitThatEndedOrLastsUnlessItEndedTheTenure() throws Exception {
    String handoffs = "SELECT sum(handoffs) FROM handoff_day";
    String waits =
        """
        SELECT sum(arraySum(mapValues(waiting_days))) + sum(waiting) + (
            SELECT count() FROM dossier
            WHERE handoffs > 0 AND end_type NOT IN ('', 'HANDED_OVER') AND holder_since = ended_at)
        FROM handoff_day
        """;

    assertThat(scene.rows(waits)).isEqualTo(scene.rows(handoffs)).isNotEqualTo(List.of("0"));
  }

  @Test
  void officersTookNoMoreActionsThanWereTakenOnTheDay() throws Exception {
    String ofOfficers = "SELECT day, sum(actions) AS n FROM officer_day GROUP BY day";
    String ofDays = "SELECT day, sum(actions) AS n FROM procedure_day GROUP BY day";

    assertThat(
            scene.rows(
                """
                SELECT officers.day, officers.n, days.n FROM (%s) AS officers
                LEFT JOIN (%s) AS days ON officers.day = days.day
                WHERE officers.n > days.n
                """
                    .formatted(ofOfficers, ofDays)))
        .isEmpty();
    assertThat(scene.rows("SELECT sum(actions) > 0 FROM officer_day")).containsExactly("1");
  }
}
