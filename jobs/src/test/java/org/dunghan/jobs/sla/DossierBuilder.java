/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dunghan.jobs.contract.DossierEvent;
import org.dunghan.jobs.contract.EventColumn;
import org.dunghan.jobs.contract.EventType;
import org.dunghan.jobs.contract.InvalidRow;
import org.dunghan.jobs.contract.RowToEvent;

/**
 * Tells what happened to a dossier, event by event; a test states only what matters.
 *
 * <p>Times are local; a day alone means 09:00, for a due date midnight.
 */
final class DossierBuilder {
  private static final String OFFSET = "+07:00";

  private final List<Map<EventColumn, String>> rows = new ArrayList<>();

  static DossierBuilder aDossier() {
    return new DossierBuilder();
  }

  /** Received by ward W1, online, for a procedure of five working days. */
  DossierBuilder received(String at) {
    return then(EventType.RECEIVED, at)
        .with(EventColumn.UNIT_CODE, "W1")
        .with(EventColumn.PROCEDURE_CODE, Rules.FIVE_DAYS)
        .with(EventColumn.CHANNEL, "ONLINE");
  }

  DossierBuilder accepted(String at) {
    return then(EventType.ACCEPTED, at);
  }

  DossierBuilder completed(String at) {
    return then(EventType.COMPLETED, at);
  }

  /** Taken over by ward W2. */
  DossierBuilder inherited(String at) {
    return then(EventType.INHERITED, at)
        .with(EventColumn.UNIT_CODE, "W2")
        .with(EventColumn.PROCEDURE_CODE, Rules.FIVE_DAYS);
  }

  DossierBuilder then(EventType type, String at) {
    rows.add(new EnumMap<>(EventColumn.class));
    return with(EventColumn.EVENT_ID, "e" + rows.size())
        .with(EventColumn.DOSSIER_ID, "d1")
        .with(EventColumn.EVENT_TYPE, type.name())
        .with(EventColumn.RECORDED_AT, "2025-01-01T00:00" + OFFSET)
        .with(EventColumn.OCCURRED_AT, at.length() > 10 ? at + OFFSET : at + "T09:00" + OFFSET);
  }

  /** Says more of the last event. */
  DossierBuilder with(EventColumn column, String value) {
    rows.get(rows.size() - 1).put(column, value);
    return this;
  }

  DossierBuilder procedure(String code) {
    return with(EventColumn.PROCEDURE_CODE, code);
  }

  DossierBuilder holder(String code) {
    return with(EventColumn.HOLDER_CODE, code);
  }

  DossierBuilder officer(String id) {
    return with(EventColumn.OFFICER_ID, id);
  }

  DossierBuilder due(String day) {
    return with(EventColumn.DUE_AT, day + "T00:00" + OFFSET);
  }

  /** Makes the last event a version of the event of a number, from 1. */
  DossierBuilder correcting(int event, String recordedOn) {
    return with(EventColumn.EVENT_ID, "e" + event)
        .with(EventColumn.RECORDED_AT, recordedOn + "T12:00" + OFFSET);
  }

  List<DossierEvent> events() {
    List<DossierEvent> events = new ArrayList<>();
    RowToEvent rowToEvent = new RowToEvent("hue", Instant.parse("2099-01-01T00:00:00Z"));
    for (Map<EventColumn, String> row : rows) {
      try {
        var origin = new DossierEvent.Origin(1, 1, events.size() + 2L);
        events.add(rowToEvent.event(column -> row.getOrDefault(column, ""), origin));
      } catch (InvalidRow e) {
        throw new AssertionError(row.toString(), e);
      }
    }
    return events;
  }

  Folded fold() {
    return foldAsOf("2025-12-31");
  }

  Folded fold(Rulebook rules) {
    return new Folded(new DossierFold(rules, LocalDate.parse("2025-12-31")).tenures(events()));
  }

  Folded foldAsOf(String day) {
    return new Folded(new DossierFold(Rules.RULEBOOK, LocalDate.parse(day)).tenures(events()));
  }
}
