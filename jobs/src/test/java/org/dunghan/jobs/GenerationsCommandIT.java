/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.dunghan.jobs.load.LoadScene;
import org.dunghan.warehouse.Warehouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What is printed of the generations that are kept, and what becomes of them. */
@ExtendWith(Sandbox.class)
class GenerationsCommandIT {
  private static final String FILE =
      """
      event_id,dossier_id,event_type,occurred_at,recorded_at,unit_code,procedure_code,channel,due_at
      a1,D1,RECEIVED,2025-07-01T08:00:00+07:00,,W1,P5,ONLINE,
      a2,D1,ACCEPTED,2025-07-01T09:00:00+07:00,,,,,
      """;

  private final StringWriter errors = new StringWriter();
  private Warehouse warehouse;

  @BeforeEach
  void loadTwice(JavaSparkContext spark, Warehouse warehouse, @TempDir Path folder)
      throws Exception {
    this.warehouse = warehouse;
    LoadScene scene = new LoadScene(spark, warehouse, folder);
    scene.write("a.csv", FILE.getBytes(UTF_8));
    scene.loadAsOf("2025-07-02");
    scene.write("b.csv", FILE.replace("a1,D1", "b1,D2").replace("a2,D1", "b2,D2").getBytes(UTF_8));
    scene.loadAsOf("2025-07-03");
  }

  @Test
  void allAreListedAndTheCurrentOneIsMarked() {
    assertThat(printed())
        .hasSize(3)
        .satisfies(
            lines -> {
              assertThat(lines.get(0)).contains("generation", "as of", "layers", "published (UTC)");
              assertThat(lines.get(1)).matches("  +1  2025-07-02 +1 +1 +1 .*");
              assertThat(lines.get(2)).matches("\\* +2  2025-07-03 +2 +2 +2 .*");
            });
  }

  @Test
  void oneIsPinnedForAPurposeUntilItIsUnpinned() {
    assertThat(printed("pin", "1", "--label", "report of July"))
        .containsExactly("generation 1 is kept for ever: report of July");
    assertThat(printed().get(1)).endsWith("pinned: report of July");
    assertThat(printed("unpin", "1")).containsExactly("generation 1 is kept as long as others");
    assertThat(printed().get(1)).doesNotContain("pinned");
  }

  @Test
  void anEarlierOneIsMadeCurrentAndAllAreMerged() {
    assertThat(printed("restore", "1"))
        .containsExactly("generation 3 is current: the same figures as generation 1");
    assertThat(printed("restore", "2")).hasSize(1);
    assertThat(printed("compact")).containsExactly("generation 5 has one layer");
    assertThat(printed("compact")).containsExactly("there is nothing to merge");
  }

  @Test
  void oneThatIsNotThereIsToldInOneLine() {
    assertThat(call(new StringWriter(), "restore", "9")).isEqualTo(2);
    assertThat(errors.toString())
        .isEqualToIgnoringNewLines(
            "dunghan generations: there is no generation 9, or it is kept no longer:"
                + " \"bin/dunghan generations\" lists those that are");
  }

  private List<String> printed(String... arguments) {
    StringWriter output = new StringWriter();
    assertThat(call(output, arguments)).as(errors.toString()).isZero();
    return output.toString().lines().toList();
  }

  private int call(StringWriter output, String... arguments) {
    List<String> all = new ArrayList<>(List.of("--warehouse", warehouse.url()));
    all.addAll(List.of(arguments));
    return new CommandLine(new GenerationsCommand())
        .setOut(new PrintWriter(output))
        .setErr(new PrintWriter(errors, true))
        .execute(all.toArray(String[]::new));
  }
}
