/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PossibleOrderTest {

  private static final Set<String> ENDINGS =
      Set.of("COMPLETED", "REJECTED", "DISCONTINUED", "WITHDRAWN", "CANCELLED", "DECLINED");
  private static final Map<String, String> RESUMES =
      Map.of(
          "SUPPLEMENTED",
          "SUPPLEMENT_REQUESTED",
          "FINANCIAL_DUTY_PAID",
          "FINANCIAL_DUTY_REQUESTED");

  @Test
  void eachDossierIsReceivedThenAcceptedOrDeclinedThenHandledThenEnded() {
    Row.byDossier()
        .forEach((id, rows) -> assertThat(possible(rows)).as("%s %s", id, types(rows)).isTrue());
  }

  @Test
  void eachFileIsInTheOrderOfRecording() {
    for (Path file : Row.files()) {
      assertThat(Row.in(file)).extracting(Row::recordedAt).as("%s", file).isSorted();
    }
  }

  @Test
  void nothingIsRecordedBeforeItHappensOrHappensAfterTheLastDay() {
    assertThat(Row.all())
        .allMatch(row -> row.recordedAt().compareTo(row.occurredAt()) > 0)
        .allMatch(row -> row.occurredAt().compareTo("2025-08-26") < 0);
  }

  /** So that a load without an as-of of its own covers 25 August. */
  @Test
  void theLastRowIsRecordedInTheFollowingNight() {
    assertThat(Row.all().get(Row.all().size() - 1).recordedAt()).startsWith("2025-08-26T00:");
  }

  private static boolean possible(List<Row> rows) {
    boolean ended = false;
    String paused = "";
    for (int i = 0; i < rows.size(); i++) {
      String type = rows.get(i).type();
      boolean opening = i == 0 && type.equals("RECEIVED");
      boolean decision = i == 1 && (type.equals("ACCEPTED") || type.equals("DECLINED"));
      boolean later = i > 1 && !type.equals("RECEIVED") && !type.equals("ACCEPTED");
      boolean afterEnd = ended && !type.equals("RETURNED");
      boolean afterPause = !paused.isEmpty() && !paused.equals(RESUMES.get(type));
      boolean resumed = RESUMES.containsKey(type) && paused.isEmpty();
      if (!(opening || decision || later) || afterEnd || afterPause || resumed) {
        return false;
      }
      ended |= ENDINGS.contains(type);
      paused = RESUMES.containsValue(type) ? type : "";
    }
    return true;
  }

  private static List<String> types(List<Row> rows) {
    return rows.stream().map(Row::type).toList();
  }
}
