/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the job would say of a tenure; what it does not know is null. */
record Folded(
    String source,
    String dossier,
    int tenure,
    boolean inherited,
    String receivingUnit,
    String resolvingUnit,
    Instant receivedAt,
    LocalDate acceptedDay,
    Instant resolvedAt,
    List<String> findings) {
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

  static Folded accepted(String dossier, String unit, String day, String... findings) {
    return new Folded(
        "hue", dossier, 1, false, unit, unit, null, LocalDate.parse(day), null, List.of(findings));
  }

  static Folded awaiting(
      String source, String dossier, String unit, String receivedAt, String... findings) {
    Instant received = Instant.parse(receivedAt);
    return new Folded(
        source, dossier, 1, false, unit, unit, received, null, null, List.of(findings));
  }

  Folded resolved(String unit, String at) {
    return new Folded(
        source,
        dossier,
        tenure,
        inherited,
        receivingUnit,
        unit,
        receivedAt,
        acceptedDay,
        Instant.parse(at),
        findings);
  }

  ZoneId zone() {
    return ZoneId.of(source.equals("boston") ? "America/New_York" : "Asia/Ho_Chi_Minh");
  }

  LocalDate day() {
    return acceptedDay != null ? acceptedDay : LocalDate.ofInstant(receivedAt, zone());
  }

  String key() {
    return String.join("/", source, dossier, Integer.toString(tenure));
  }

  /** The row of the table {@code dossier}. */
  Map<String, Object> row(int layer, int sign) {
    Map<String, Object> row = new HashMap<>();
    row.put("layer", layer);
    row.put("sign", sign);
    row.put("source", source);
    row.put("dossier_id", dossier);
    row.put("tenure", tenure);
    row.put("inherited", inherited);
    row.put("receiving_unit", receivingUnit);
    row.put("resolving_unit", resolvingUnit);
    row.put("procedure", "1.001193");
    row.put("received_at", receivedAt == null ? null : UTC.format(receivedAt));
    row.put("accepted_day", acceptedDay == null ? null : acceptedDay.toString());
    row.put("ended_at", resolvedAt == null ? null : UTC.format(resolvedAt));
    row.put(
        "ended_day",
        resolvedAt == null ? null : LocalDate.ofInstant(resolvedAt, zone()).toString());
    row.put("timeliness", resolvedAt == null ? "" : "EARLY");
    row.put("findings", findings);
    return row;
  }
}
