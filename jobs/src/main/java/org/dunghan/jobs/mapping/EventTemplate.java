/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.mapping;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dunghan.jobs.contract.EventColumn;
import org.dunghan.jobs.contract.InvalidRow;
import org.dunghan.jobs.contract.Row;

/** One event that a foreign row may give. */
final class EventTemplate {
  private final String name;
  private final Map<EventColumn, ValueSource> sources = new EnumMap<>(EventColumn.class);
  private final Map<EventColumn, String> keys = new EnumMap<>(EventColumn.class);

  /**
   * @param prefix of its keys in the mapping
   */
  EventTemplate(
      String prefix, String name, Map<String, ValueSource> common, Map<String, ValueSource> own) {
    this.name = name;
    put("columns.", common);
    put(prefix + name + ".", own);
  }

  private void put(String prefix, Map<String, ValueSource> columns) {
    new LinkedHashMap<>(columns)
        .forEach(
            (column, source) -> {
              EventColumn known = EventColumn.find(column).orElseThrow();
              sources.put(known, source);
              keys.put(known, prefix + column);
            });
  }

  /** The contract row of this event, or none when the foreign row says that there was none. */
  Optional<Row> row(RowValues values, int position) throws InvalidRow {
    Map<EventColumn, String> row = new EnumMap<>(EventColumn.class);
    for (Map.Entry<EventColumn, ValueSource> entry : sources.entrySet()) {
      EventColumn column = entry.getKey();
      Optional<String> value = values.value(column, entry.getValue(), keys.get(column));
      boolean makesTheEvent = column == EventColumn.EVENT_TYPE || column == EventColumn.OCCURRED_AT;
      boolean isMissing = value.orElse("").isEmpty();
      if ((makesTheEvent && value.isEmpty()) || (entry.getValue().optional() && isMissing)) {
        return Optional.empty();
      }
      row.put(column, value.orElse(""));
    }
    row.computeIfAbsent(EventColumn.EVENT_ID, column -> id(row, position));
    return Optional.of(column -> row.getOrDefault(column, ""));
  }

  /** The same whenever the file is read; padded, so that ids sort as the events of a case do. */
  private String id(Map<EventColumn, String> row, int position) {
    String dossier = row.get(EventColumn.DOSSIER_ID);
    return position == 0 ? dossier + "/" + name : "%s/%06d/%s".formatted(dossier, position, name);
  }
}
