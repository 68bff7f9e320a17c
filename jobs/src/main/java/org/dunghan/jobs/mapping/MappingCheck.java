/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.mapping;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dunghan.jobs.contract.Channel;
import org.dunghan.jobs.contract.EventColumn;
import org.dunghan.jobs.contract.EventType;

/** Refuses a mapping that contradicts itself or the contract, naming the key at fault. */
final class MappingCheck {
  private static final String OF_CASE = "case:";

  private final Mapping mapping;

  private MappingCheck(Mapping mapping) {
    this.mapping = mapping;
  }

  static void check(Mapping mapping) throws MappingProblem {
    new MappingCheck(mapping).check();
  }

  private void check() throws MappingProblem {
    require(mapping.layout() != null, "layout", "write one of " + names(Mapping.Layout.values()));
    checkTimes();
    requireNoNull("events", mapping.events());
    requireNoNull("case_events", mapping.caseEvents());
    for (Map.Entry<String, ValueSource> source : mapping.sources().entrySet()) {
      checkSource(source.getKey(), source.getValue());
    }
    boolean xes = mapping.layout() == Mapping.Layout.XES;
    require(xes || mapping.caseEvents().isEmpty(), "case_events", "only XES has them: use events");
    require(
        !mapping.events().isEmpty() || !mapping.caseEvents().isEmpty(),
        "events",
        "write at least one event that a row gives");
    checkEvents("events.", mapping.events());
    checkEvents("case_events.", mapping.caseEvents());
    for (Map.Entry<String, ValueSource> source : mapping.sources().entrySet()) {
      String column = source.getValue().column();
      require(
          !source.getKey().startsWith("case_events.")
              || column == null
              || column.startsWith(OF_CASE),
          source.getKey(),
          "a case has only attributes of its own: write \"" + OF_CASE + column + "\"");
    }
  }

  private static void requireNoNull(String key, Map<String, ?> events) throws MappingProblem {
    require(
        events.values().stream().noneMatch(Objects::isNull),
        key,
        "an event is null: write its columns");
  }

  private void checkTimes() throws MappingProblem {
    Times times = mapping.times();
    require(times != null && times.zone() != null, "times.zone", "write one, ex. Europe/Warsaw");
    for (String format : times.formats()) {
      try {
        TimeReader.formatter(format);
      } catch (IllegalArgumentException e) {
        throw new MappingProblem("times.formats: \"" + format + "\": " + e.getMessage(), e);
      }
    }
    try {
      var unused = new TimeReader(times, new Remarks());
    } catch (DateTimeException e) {
      throw new MappingProblem("times: " + e.getMessage(), e);
    }
  }

  private static void checkSource(String key, ValueSource source) throws MappingProblem {
    String name = key.substring(key.lastIndexOf('.') + 1);
    require(
        EventColumn.find(name).isPresent(),
        key,
        "is no column of the contract; there are: " + EventColumn.names());
    require(source != null, key, "is null: name a column of the file");
    require(
        (source.column() == null) != (source.constant() == null),
        key,
        "write either a column or a constant");
    require(
        !name.equals(EventColumn.OFFICER_ID.columnName()) || source.pseudonym(),
        key,
        "officers are kept by pseudonym only: if \""
            + source.column()
            + "\" holds pseudonyms say \"pseudonym\": true, else leave it out");
    if (name.equals(EventColumn.CHANNEL.columnName())) {
      for (String channel : told(source)) {
        require(
            Arrays.stream(Channel.values()).anyMatch(known -> known.name().equals(channel)),
            key,
            "\"" + channel + "\" is no channel; there are: " + names(Channel.values()));
      }
    }
    if (name.equals(EventColumn.EVENT_TYPE.columnName())) {
      for (String type : told(source)) {
        require(
            EventType.find(type).isPresent(),
            key,
            "\"" + type + "\" is no event type; there are: " + names(EventType.values()));
      }
    }
  }

  private void checkEvents(String prefix, Map<String, Map<String, ValueSource>> events)
      throws MappingProblem {
    for (Map.Entry<String, Map<String, ValueSource>> event : events.entrySet()) {
      Map<String, ValueSource> columns = new LinkedHashMap<>(mapping.columns());
      columns.putAll(event.getValue());
      String key = prefix + event.getKey();
      requireColumn(columns, key, EventColumn.DOSSIER_ID);
      requireColumn(columns, key, EventColumn.EVENT_TYPE);
      requireColumn(columns, key, EventColumn.OCCURRED_AT);
      if (mapping.layout() == Mapping.Layout.EVENT_PER_ROW) {
        requireColumn(columns, key, EventColumn.EVENT_ID);
      }
      if (told(columns.get("event_type")).stream().anyMatch(MappingCheck::opens)) {
        requireColumn(columns, key, EventColumn.UNIT_CODE);
        requireColumn(columns, key, EventColumn.PROCEDURE_CODE);
      }
    }
  }

  private static void requireColumn(
      Map<String, ValueSource> columns, String key, EventColumn column) throws MappingProblem {
    require(
        columns.containsKey(column.columnName()),
        key + "." + column.columnName(),
        "is missing: say where it comes from, here or in columns");
  }

  private static boolean opens(String type) {
    return EventType.find(type).filter(EventType::opensTenure).isPresent();
  }

  /** The values that a source can have as far as the mapping tells. */
  private static Collection<String> told(ValueSource source) {
    return source.constant() != null
        ? List.of(source.constant())
        : source.values().values().stream().filter(Objects::nonNull).toList();
  }

  private static String names(Object[] values) {
    return Arrays.toString(values);
  }

  private static void require(boolean held, String key, String what) throws MappingProblem {
    if (!held) {
      throw new MappingProblem(key + ": " + what);
    }
  }
}
