/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Whether chances come true: those that were told on the evening of a day, from what was known
 * then, and what had become of the dossiers by 25 August. The table is that of docs/calibration.md.
 */
class CalibrationIT {
  private static final List<LocalDate> EVENINGS =
      List.of(LocalDate.of(2025, 7, 31), LocalDate.of(2025, 8, 11));

  private static final double[] BINS = {0, 0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1.01};

  private static final String FATES =
      """
      SELECT
          concat(source, '/', dossier_id, '/', toString(tenure)) AS key,
          ifNull(any(overdue_since) <= '2025-08-25', 0) AS is_late,
          any(ended_day) IS NOT NULL OR is_late AS is_known
      FROM dossier
      GROUP BY source, dossier_id, tenure, fingerprint
      HAVING sum(sign) > 0
      """;

  private static final List<String> KEY = List.of("source", "dossier_id", "tenure");

  private record Told(double chance, boolean becameLate) {}

  @Test
  void chancesComeTrue() throws IOException {
    Map<String, JsonNode> fates =
        fates().stream().collect(Collectors.toMap(row -> row.get("key").stringValue(), row -> row));
    StringBuilder tables = new StringBuilder();
    List<List<Told>> evenings = new ArrayList<>();
    for (LocalDate evening : EVENINGS) {
      List<Told> told = told(SampleProgram.asOf(evening), fates);
      tables.append("Evening of %s\n\n%s\n".formatted(evening, table(told)));
      evenings.add(told);
    }
    Files.writeString(Path.of("target", "calibration.md"), tables);
    evenings.forEach(CalibrationIT::assertCalibrated);
    assertThat(Files.readString(Path.of("..", "docs", "calibration.md"))).contains(tables);
  }

  private static List<JsonNode> fates() {
    // The sample is loaded when somebody asks for it.
    assertThat(Loaded.SAMPLE.json("/api/v1/publications")).isNotNull();
    return WarehouseRows.of("sample", FATES);
  }

  /** Only those whose fate is known by now, if nothing moves their due date. */
  private static List<Told> told(RunningApi api, Map<String, JsonNode> fates) {
    List<Told> told = new ArrayList<>();
    for (NamedCsvRecord row : api.rows("/api/v1/lateness?")) {
      JsonNode fate = fates.get(String.join("/", KEY.stream().map(row::getField).toList()));
      boolean isDue = row.getField("due_day").compareTo("2025-08-25") < 0;
      if (isDue && isTrue(fate, "is_known") && !row.getField("chance").isEmpty()) {
        told.add(new Told(Double.parseDouble(row.getField("chance")), isTrue(fate, "is_late")));
      }
    }
    return told;
  }

  private static boolean isTrue(JsonNode fate, String column) {
    return fate != null && fate.get(column).asInt() == 1;
  }

  private static String table(List<Told> told) {
    StringBuilder table =
        new StringBuilder(
            "| chance | dossiers | mean chance | became late | share |\n|---|---|---|---|---|\n");
    for (int bin = 0; bin + 1 < BINS.length; bin++) {
      double low = BINS[bin];
      double high = BINS[bin + 1];
      List<Told> some =
          told.stream().filter(one -> one.chance() >= low && one.chance() < high).toList();
      table.append(line("%.0f–%.0f %%".formatted(100 * low, 100 * Math.min(1, high)), some));
    }
    return table.append(line("all", told)).toString();
  }

  private static String line(String name, List<Told> told) {
    return told.isEmpty()
        ? "| %s | 0 | – | 0 | – |\n".formatted(name)
        : String.format(
            Locale.ROOT,
            "| %s | %d | %.1f %% | %d | %.1f %% |\n",
            name,
            told.size(),
            100 * mean(told),
            late(told),
            100 * share(told));
  }

  private static double mean(List<Told> told) {
    return told.stream().mapToDouble(Told::chance).average().orElseThrow();
  }

  private static long late(List<Told> told) {
    return told.stream().filter(Told::becameLate).count();
  }

  private static double share(List<Told> told) {
    return (double) late(told) / told.size();
  }

  /** Better than telling everybody the share that is usual, and right on the whole. */
  private static void assertCalibrated(List<Told> told) {
    assertThat(told).hasSizeGreaterThan(500);
    double usual = share(told);
    assertThat(mean(told)).isCloseTo(usual, within(0.03));
    assertThat(score(told, -1)).isLessThan(0.95 * score(told, usual));
  }

  /** Mean squared error (Brier 1950) of the chances told, or of a constant one. */
  private static double score(List<Told> told, double constant) {
    return told.stream()
        .mapToDouble(one -> (constant < 0 ? one.chance() : constant) - (one.becameLate() ? 1 : 0))
        .map(error -> error * error)
        .average()
        .orElseThrow();
  }
}
