/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.contract;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** Turns a row of text values into a dossier event, or says which column is wrong and why. */
public final class RowToEvent {
  private static final int LONGEST_CODE = 120;
  private static final Duration CLOCKS_DIFFER_BY = Duration.ofDays(1);
  private static final Instant EARLIEST = Instant.parse("1970-01-02T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

  private final String source;
  private final Instant loadedAt;

  /**
   * @param source system that the rows come from
   * @param loadedAt stands for a missing {@code recorded_at}
   */
  public RowToEvent(String source, Instant loadedAt) {
    this.source = source;
    this.loadedAt = loadedAt;
  }

  /**
   * The event of a row.
   *
   * @param row gives the value of a column as text, empty where there is none
   * @param origin where the row was read
   * @throws InvalidRow when the row breaks the contract
   */
  public DossierEvent event(Row row, DossierEvent.Origin origin) throws InvalidRow {
    EventType type = type(row);
    Optional<Instant> dueAt = instant(row, EventColumn.DUE_AT);
    if (type == EventType.EXTENDED && dueAt.isEmpty()) {
      throw invalid(EventColumn.DUE_AT, "is missing: EXTENDED must send the new due date");
    }
    return new DossierEvent(
        source,
        present(row, EventColumn.DOSSIER_ID),
        present(row, EventColumn.EVENT_ID),
        type,
        instant(row, EventColumn.OCCURRED_AT).orElseThrow(() -> missing(EventColumn.OCCURRED_AT)),
        recordedAt(row),
        opening(row, EventColumn.UNIT_CODE, type),
        opening(row, EventColumn.PROCEDURE_CODE, type),
        code(row, EventColumn.CHANNEL),
        code(row, EventColumn.RESOLVING_UNIT_CODE),
        code(row, EventColumn.HOLDER_CODE),
        code(row, EventColumn.OFFICER_ID),
        dueAt,
        origin);
  }

  /** A source knows nothing from the future; taken as sent, it would outlast every correction. */
  private Instant recordedAt(Row row) throws InvalidRow {
    Optional<Instant> recordedAt = instant(row, EventColumn.RECORDED_AT);
    if (recordedAt.isPresent() && recordedAt.get().isAfter(loadedAt.plus(CLOCKS_DIFFER_BY))) {
      throw invalid(
          EventColumn.RECORDED_AT,
          "\""
              + recordedAt.get()
              + "\" has not come yet: send the moment at which it was recorded");
    }
    return recordedAt.orElse(loadedAt);
  }

  private static EventType type(Row row) throws InvalidRow {
    String name = present(row, EventColumn.EVENT_TYPE);
    Optional<EventType> type = EventType.find(name);
    if (type.isEmpty()) {
      throw invalid(
          EventColumn.EVENT_TYPE,
          "\"" + name + "\" is no event type: send one of " + Arrays.toString(EventType.values()));
    }
    return type.get();
  }

  private static String opening(Row row, EventColumn column, EventType type) throws InvalidRow {
    return type.opensTenure() ? present(row, column) : code(row, column);
  }

  private static String present(Row row, EventColumn column) throws InvalidRow {
    String value = code(row, column);
    if (value.isEmpty()) {
      throw missing(column);
    }
    return value;
  }

  private static String code(Row row, EventColumn column) throws InvalidRow {
    String value = row.value(column).strip();
    if (value.length() > LONGEST_CODE) {
      throw invalid(column, "is longer than " + LONGEST_CODE + " characters: send a code, no text");
    }
    if (holdsControl(value)) {
      throw invalid(column, "holds a line break or a control character: send a plain code");
    }
    return value;
  }

  private static boolean holdsControl(String value) {
    for (int at = 0; at < value.length(); at++) {
      if (Character.isISOControl(value.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Instant> instant(Row row, EventColumn column) throws InvalidRow {
    Optional<Instant> instant = row.instant(column);
    if (instant.isEmpty()) {
      instant = parsed(row.value(column).strip(), column);
    }
    if (instant.isPresent()
        && (instant.get().isBefore(EARLIEST) || instant.get().isAfter(LATEST))) {
      throw invalid(
          column, "\"" + shortened(row.value(column).strip()) + "\" is not between 1970 and 2100");
    }
    return instant;
  }

  private static Optional<Instant> parsed(String value, EventColumn column) throws InvalidRow {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InstantText.parse(value));
    } catch (DateTimeException e) {
      throw invalid(
          column,
          "\""
              + shortened(value)
              + "\" is no instant: send ISO-8601 with offset, ex. 2025-07-01T08:30:00+07:00");
    }
  }

  private static String shortened(String value) {
    return value.length() <= 40 ? value : value.substring(0, 40) + "…";
  }

  private static InvalidRow missing(EventColumn column) {
    return invalid(column, "is missing: every event of this type must send it");
  }

  private static InvalidRow invalid(EventColumn column, String reason) {
    return new InvalidRow(column.columnName(), column.columnName() + " " + reason);
  }
}
