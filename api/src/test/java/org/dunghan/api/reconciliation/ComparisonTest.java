/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.reconciliation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.dunghan.api.reconciliation.Comparison.FigureMove;
import org.dunghan.api.report.ReportPeriod;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final LocalDate FIRST = LocalDate.parse("2025-07-01");
  private static final LocalDate LAST = LocalDate.parse("2025-07-31");
  private static final ReportPeriod JULY = new ReportPeriod(null, FIRST, LAST, LAST, true);
  private static final OurDossier OPEN = ours(Status.OPEN, null);

  @Test
  void anEndThatWeDoNotHaveIsInThePeriodWhereTheListHasNoDays() {
    DossierList list = list("dossier_id,status\nX,COMPLETED\nSTRANGE,COMPLETED\n");
    assertThat(there(list, OPEN))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "received",
                1L,
                "resolved",
                2L,
                "resolved_late",
                0L,
                "open",
                0L,
                "open_overdue",
                0L));
  }

  @Test
  void anEndThatWeHaveIsOnItsDayWhereTheListHasNoDays() {
    OurDossier later = ours(Status.RESOLVED, LAST.plusDays(9));
    assertThat(there(list("dossier_id,status\nX,COMPLETED\n"), later))
        .containsEntry("resolved", 0L)
        .containsEntry("open", 1L);
  }

  @Test
  void anEndWithoutItsDayIsABadRowWhereTheListHasDays() {
    DossierList list = list("dossier_id,status,ended_day\nX,COMPLETED,\nY,OPEN,\n");
    assertThat(list.badRows())
        .containsExactly(
            new DossierList.BadRow(
                2,
                "status is COMPLETED, but ended_day is empty: send the day, or no column ended_day"
                    + " at all"));
  }

  private static Map<String, Long> there(DossierList list, OurDossier ours) {
    Comparison comparison = new Comparison(list, JULY, 10);
    comparison.add(ours);
    comparison.end(Map.of());
    Map<String, Long> there = new HashMap<>();
    for (FigureMove figure : comparison.figures()) {
      assertThat(figure.holds()).as(figure.measure()).isTrue();
      there.put(figure.measure(), figure.there());
    }
    return there;
  }

  /** Accepted in July, and due then. */
  private static OurDossier ours(Status status, LocalDate ended) {
    LocalDate due = FIRST.plusDays(9);
    return new OurDossier(
        "X", 1, new Standing(status, FIRST, ended, due, false, ended != null, due.plusDays(1)));
  }

  private static DossierList list(String csv) {
    return DossierListReader.read(new ByteArrayInputStream(csv.getBytes(UTF_8)), 60);
  }
}
