/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

  private static final int ROWS = 60_000;

  @TempDir private static Path folder;

  @BeforeAll
  static void write() throws IOException {
    new History(ROWS, 1, List.of(500, 60)).writeTo(folder);
  }

  @Test
  void hasAboutAsManyRowsAsWasAskedFor() throws IOException {
    assertThat(history()).hasSizeBetween(ROWS * 9 / 10, ROWS * 11 / 10);
  }

  @Test
  void isInTheOrderOfRecordingAcrossAllFiles() throws IOException {
    List<String> rows = history();
    rows.addAll(rows("increment-1.csv"));
    rows.addAll(rows("increment-2.csv"));

    assertThat(rows.stream().map(HistoryTest::recordedAt)).isSorted();
  }

  @Test
  void endsBeforeItsIncrementsBegin() throws IOException {
    String morningAfter = History.LAST.plusDays(1) + "T01:00:00+07:00";

    assertThat(history()).allMatch(row -> recordedAt(row).compareTo(morningAfter) < 0);
    assertThat(rows("increment-1.csv"))
        .hasSize(500)
        .allMatch(row -> recordedAt(row).compareTo(morningAfter) >= 0);
    assertThat(rows("increment-2.csv")).hasSize(60);
  }

  @Test
  void growsByTheDossiersOfADayAndNotByItsDays(@TempDir Path larger) throws IOException {
    new History(3 * ROWS, 1, List.of()).writeTo(larger);

    List<String> rows = rows(larger.resolve("history/2025-08.csv"));
    assertThat(rows).hasSizeGreaterThan(2 * rows("history/2025-08.csv").size());
    assertThat(rows.stream().map(row -> recordedAt(row).substring(0, 10)).distinct().count())
        .isLessThanOrEqualTo(LocalDate.of(2025, 8, 1).lengthOfMonth());
    assertThat(larger.resolve("history/2026-10.csv")).exists();
    assertThat(larger.resolve("history/2026-11.csv")).doesNotExist();
  }

  @Test
  void mayHaveAWardThatIsTenTimesAsLarge(@TempDir Path skewed) throws IOException {
    new History(ROWS, 10, List.of()).writeTo(skewed);

    String ward = Ward.load().get(0).code();
    List<String> rows = rows(skewed.resolve("history/2025-08.csv"));
    List<String> usual = rows("history/2025-08.csv");
    assertThat(rows.size()).isBetween(usual.size() * 9 / 10, usual.size() * 11 / 10);
    assertThat(receivedIn(ward, rows)).isGreaterThan(5 * receivedIn(ward, usual));
  }

  private static long receivedIn(String ward, List<String> rows) {
    return rows.stream()
        .map(row -> row.split(",", -1))
        .filter(row -> row[2].equals("RECEIVED") && row[5].equals(ward))
        .count();
  }

  private static String recordedAt(String row) {
    return row.split(",", -1)[4];
  }

  private static List<String> history() throws IOException {
    List<String> rows = new ArrayList<>();
    try (var files = Files.list(folder.resolve("history"))) {
      for (Path file : files.sorted().toList()) {
        rows.addAll(rows(file));
      }
    }
    return rows;
  }

  private static List<String> rows(String name) throws IOException {
    return rows(folder.resolve(name));
  }

  private static List<String> rows(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    return lines.subList(1, lines.size());
  }
}
