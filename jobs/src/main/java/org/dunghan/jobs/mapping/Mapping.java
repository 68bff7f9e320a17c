/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.mapping;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.codec.digest.DigestUtils;
import org.dunghan.jobs.read.NamedColumns;

/**
 * What the columns of a foreign file mean in the contract.
 *
 * @param layout what a row of the file is
 * @param missing values that stand for a missing one, besides the empty text
 * @param columns contract column → its source, for all events
 * @param events name → contract column → its source: the events that a row gives
 * @param caseEvents the same for the attributes of a case, in XES only
 */
@JsonIgnoreProperties("about")
public record Mapping(
    Layout layout,
    Times times,
    List<String> missing,
    Map<String, ValueSource> columns,
    Map<String, Map<String, ValueSource>> events,
    Map<String, Map<String, ValueSource>> caseEvents)
    implements Serializable {

  /** What a row of a file is. */
  enum Layout {
    CASE_PER_ROW,
    EVENT_PER_ROW,
    XES
  }

  public Mapping {
    missing = Objects.requireNonNullElse(missing, List.of());
    columns = Objects.requireNonNullElse(columns, Map.of());
    events = Objects.requireNonNullElse(events, Map.of());
    caseEvents = Objects.requireNonNullElse(caseEvents, Map.of());
  }

  /** What a file is known by when it is read with this mapping: with another it is another file. */
  public String identity(String checksum) {
    return DigestUtils.sha256Hex(checksum + this);
  }

  /** The columns that the mapping names; no other is read. */
  NamedColumns namedColumns() {
    Map<String, String> named = new LinkedHashMap<>();
    sources()
        .forEach(
            (key, source) -> {
              if (source.column() != null) {
                named.putIfAbsent(source.column(), key);
              }
            });
    return new NamedColumns(named);
  }

  /** Every source by its key in the file of the mapping. */
  Map<String, ValueSource> sources() {
    Map<String, ValueSource> sources = new LinkedHashMap<>();
    columns.forEach((column, source) -> sources.put("columns." + column, source));
    put("events.", events, sources);
    put("case_events.", caseEvents, sources);
    return sources;
  }

  private static void put(
      String prefix,
      Map<String, Map<String, ValueSource>> events,
      Map<String, ValueSource> sources) {
    events.forEach(
        (name, columns) ->
            columns.forEach((column, source) -> sources.put(prefix + name + "." + column, source)));
  }
}
