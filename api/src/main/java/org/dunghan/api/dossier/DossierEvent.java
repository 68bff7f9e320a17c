/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * The version of an event that counts; what it does not say is null.
 *
 * @param officerId pseudonym
 * @param dueAt the due date that it sets; local midnight means that day
 */
record DossierEvent(
    String eventId,
    String eventType,
    Instant occurredAt,
    Instant recordedAt,
    String unitCode,
    String procedureCode,
    String channel,
    String resolvingUnitCode,
    String holderCode,
    String officerId,
    Instant dueAt) {
  /** The order of the contract, which breaks ties. */
  private static final List<String> TYPES =
      List.of(
          "RECEIVED",
          "ACCEPTED",
          "DECLINED",
          "INHERITED",
          "ASSIGNED",
          "TRANSFERRED",
          "SUPPLEMENT_REQUESTED",
          "SUPPLEMENTED",
          "FINANCIAL_DUTY_REQUESTED",
          "FINANCIAL_DUTY_PAID",
          "EXTENDED",
          "COMPLETED",
          "REJECTED",
          "DISCONTINUED",
          "WITHDRAWN",
          "RETURNED",
          "CANCELLED");

  static final Comparator<DossierEvent> AS_IT_HAPPENED =
      Comparator.comparing(DossierEvent::occurredAt)
          .thenComparing(event -> TYPES.indexOf(event.eventType()))
          .thenComparing(DossierEvent::eventId);

  static DossierEvent read(ResultSet row) throws SQLException {
    return new DossierEvent(
        row.getString("event_id"),
        row.getString("event_type"),
        TenureFacts.instant(row, "occurred_at").orElseThrow(),
        TenureFacts.instant(row, "recorded_at").orElseThrow(),
        text(row, "unit_code"),
        text(row, "procedure_code"),
        text(row, "channel"),
        text(row, "resolving_unit_code"),
        text(row, "holder_code"),
        text(row, "officer_id"),
        TenureFacts.instant(row, "due_at").orElse(null));
  }

  private static String text(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    return text.isEmpty() ? null : text;
  }

  boolean beginsTenure() {
    return eventType.equals("INHERITED");
  }

  /** The same event, without naming who acted. */
  DossierEvent withoutOfficer() {
    return new DossierEvent(
        eventId,
        eventType,
        occurredAt,
        recordedAt,
        unitCode,
        procedureCode,
        channel,
        resolvingUnitCode,
        holderCode,
        null,
        dueAt);
  }
}
