/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dunghan.api.quality.FindingDescription;
import org.dunghan.warehouse.finding.Findings;

/**
 * A dossier under one unit that answers for it.
 *
 * @param number from 1; a hand-over begins the next
 * @param receivingUnit holds it first
 * @param evenings how its clock stood
 * @param facts all that is known of it, by name
 */
record Tenure(
    int number,
    String source,
    String receivingUnit,
    Optional<Instant> acceptedAt,
    Optional<Instant> endedAt,
    Evenings evenings,
    Map<String, Object> facts) {
  static Tenure read(ResultSet row) throws SQLException {
    Map<String, Object> facts = TenureFacts.read(row);
    facts.put("findings", findings(row.getString("findings")));
    for (String instant : List.of("accepted_at", "ended_at", "due_original", "due_statutory")) {
      facts.put(instant, TenureFacts.instant(row, instant).orElse(null));
    }
    for (String count : List.of("actions", "handoffs", "extensions")) {
      facts.put(count, row.getLong(count));
    }
    facts.put("pauses", pauses(row.getString("pauses")));
    return new Tenure(
        row.getInt("tenure"),
        row.getString("source"),
        row.getString("receiving_unit"),
        TenureFacts.instant(row, "accepted_at"),
        TenureFacts.instant(row, "ended_at"),
        Evenings.of(row.getString("evenings")),
        facts);
  }

  private static List<FindingDescription> findings(String ids) {
    return TenureFacts.words(ids).stream()
        .map(id -> FindingDescription.of(Findings.find(id).orElseThrow()))
        .toList();
  }

  private static List<PauseDays> pauses(String text) {
    return TenureFacts.words(text).stream()
        .map(pause -> pause.split("/", -1))
        .map(
            days ->
                new PauseDays(
                    LocalDate.parse(days[0]), days[1].isEmpty() ? null : LocalDate.parse(days[1])))
        .toList();
  }

  /**
   * Days on whose evening the clock stopped and went on.
   *
   * @param until none while it stands still
   */
  record PauseDays(LocalDate begin, LocalDate until) {}
}
