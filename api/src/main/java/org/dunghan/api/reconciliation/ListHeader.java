/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.reconciliation;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dunghan.api.error.UnusableBody;
import org.dunghan.api.reconciliation.DossierList.BadRow;

/** Which column of a list stands where; it reads rows by that. */
record ListHeader(Map<Column, Integer> positions, int width) {
  private static final String STATUSES =
      "OPEN, RESOLVED (or COMPLETED, REJECTED, RETURNED), DISCONTINUED, WITHDRAWN, HANDED_OVER";

  /**
   * Reads the header line. Only known columns are taken: no names and no addresses are to be sent.
   *
   * @throws UnusableBody when there is another one, one twice, or no dossier_id
   */
  static ListHeader of(List<String> names) {
    Map<Column, Integer> positions = new EnumMap<>(Column.class);
    for (int position = 0; position < names.size(); position++) {
      String name = names.get(position).strip();
      Column column =
          Column.find(name)
              .orElseThrow(
                  () ->
                      new UnusableBody(
                          "The header has the column %s; send only %s."
                              .formatted(
                                  name.isEmpty() ? "without a name" : name,
                                  String.join(", ", Column.ids()))));
      if (positions.put(column, position) != null) {
        throw new UnusableBody("The header has the column %s twice; send it once.".formatted(name));
      }
    }
    if (!positions.containsKey(Column.DOSSIER_ID)) {
      throw new UnusableBody(
          "The header has no column dossier_id; send it first, and any of status, accepted_day,"
              + " ended_day, due_day.");
    }
    return new ListHeader(positions, names.size());
  }

  /** Adds a row to a list, or the reason why it cannot be used. */
  void read(CsvRecord record, DossierList list) {
    try {
      list.add(row(record));
    } catch (IllegalArgumentException bad) {
      list.add(new BadRow(record.getStartingLineNumber(), bad.getMessage()));
    }
  }

  private ListedDossier row(CsvRecord record) {
    if (record.getFieldCount() != width) {
      throw new IllegalArgumentException(
          "has %d values where the header has %d: check the separators and quotes"
              .formatted(record.getFieldCount(), width));
    }
    String id = value(record, Column.DOSSIER_ID);
    if (id.isEmpty()) {
      throw new IllegalArgumentException("dossier_id is empty");
    }
    Status status = status(value(record, Column.STATUS));
    LocalDate ended = day(record, Column.ENDED_DAY);
    requireOneEnd(record, status, ended);
    return new ListedDossier(
        record.getStartingLineNumber(),
        id,
        positions.keySet(),
        status,
        day(record, Column.ACCEPTED_DAY),
        ended,
        day(record, Column.DUE_DAY));
  }

  /** A list that has no days of ends may have ends. */
  private void requireOneEnd(CsvRecord record, Status status, LocalDate ended) {
    if (status == Status.OPEN && ended != null) {
      throw new IllegalArgumentException(
          "status is OPEN, but ended_day is %s: send one or the other".formatted(ended));
    }
    boolean isEnd = status != null && status != Status.OPEN;
    if (isEnd && ended == null && positions.containsKey(Column.ENDED_DAY)) {
      throw new IllegalArgumentException(
          "status is %s, but ended_day is empty: send the day, or no column ended_day at all"
              .formatted(value(record, Column.STATUS)));
    }
  }

  private String value(CsvRecord record, Column column) {
    Integer position = positions.get(column);
    return position == null ? "" : record.getField(position).strip();
  }

  private static Status status(String name) {
    return name.isEmpty()
        ? null
        : Status.find(name)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "status: there is no %s; there are %s".formatted(name, STATUSES)));
  }

  private LocalDate day(CsvRecord record, Column column) {
    String text = value(record, column);
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException unreadable) {
      throw new IllegalArgumentException(
          "%s: %s is no date; send one as in 2025-07-01".formatted(column.id(), text), unreadable);
    }
  }
}
