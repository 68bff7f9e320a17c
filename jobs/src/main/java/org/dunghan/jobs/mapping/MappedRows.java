/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dunghan.jobs.contract.DossierEvent;
import org.dunghan.jobs.contract.EventColumn;
import org.dunghan.jobs.contract.InvalidRow;
import org.dunghan.jobs.contract.Row;
import org.dunghan.jobs.contract.RowToEvent;
import org.dunghan.jobs.read.EventFile;
import org.dunghan.jobs.read.FileFormat;
import org.dunghan.jobs.read.NamedColumns;
import org.dunghan.jobs.read.NamedRows;
import org.dunghan.jobs.read.RefusedFile;
import org.dunghan.jobs.read.RowReader;
import org.dunghan.jobs.read.Rows;

/**
 * The contract rows of a foreign file. A foreign row gives all its events, or is rejected as one:
 * half a case would be a wrong case.
 */
public final class MappedRows implements Rows {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final DossierEvent.Origin NOWHERE = new DossierEvent.Origin(0, 0, 0);

  private final NamedColumns columns;
  private final NamedRows rows;
  private final Remarks remarks = new Remarks();
  private final Set<String> missing;
  private final TimeReader times;
  private final List<EventTemplate> ofRow;
  private final List<EventTemplate> ofCase;
  private final RowToEvent contract = new RowToEvent("", Instant.now());
  private final Deque<Row> ready = new ArrayDeque<>();
  private Row current;

  /**
   * Opens a file.
   *
   * @throws RefusedFile when it has not the columns that the mapping names
   */
  public MappedRows(RowReader reader, EventFile file, Mapping mapping)
      throws RefusedFile, IOException {
    boolean xes = mapping.layout() == Mapping.Layout.XES;
    if (xes != (file.format() == FileFormat.XES)) {
      throw new RefusedFile(
          "is %s, but the mapping's layout is %s: use the mapping that was written for it"
              .formatted(file.format(), mapping.layout()));
    }
    columns = mapping.namedColumns();
    missing = new HashSet<>(mapping.missing());
    times = new TimeReader(mapping.times(), remarks);
    ofRow = templates("events.", mapping.events(), mapping);
    ofCase = xes ? templates("case_events.", mapping.caseEvents(), mapping) : ofRow;
    rows = reader.open(file, columns);
  }

  private static List<EventTemplate> templates(
      String prefix, Map<String, Map<String, ValueSource>> events, Mapping mapping) {
    List<EventTemplate> templates = new ArrayList<>();
    events.forEach(
        (name, own) -> templates.add(new EventTemplate(prefix, name, mapping.columns(), own)));
    return templates;
  }

  @Override
  public boolean next() throws RefusedFile, IOException {
    while (ready.isEmpty()) {
      if (!rows.next()) {
        return false;
      }
      map();
    }
    current = ready.remove();
    return true;
  }

  private void map() {
    List<EventTemplate> templates = rows.position() == 0 ? ofCase : ofRow;
    RowValues values = new RowValues(rows, missing, times, remarks);
    try {
      List<Row> events = new ArrayList<>();
      for (EventTemplate template : templates) {
        template.row(values, rows.position()).ifPresent(events::add);
      }
      for (Row event : events) {
        contract.event(event, NOWHERE);
      }
      ready.addAll(events);
    } catch (InvalidRow e) {
      ready.add(
          column -> {
            throw e;
          });
    }
    if (ready.isEmpty() && !templates.isEmpty()) {
      remarks.add("rows without an event");
    }
  }

  @Override
  public String value(EventColumn column) throws InvalidRow {
    return current.value(column);
  }

  @Override
  public long line() {
    return rows.line();
  }

  /** Only what the mapping names: the rest may be about a person. */
  @Override
  public String content() {
    Map<String, String> content = new TreeMap<>();
    try {
      for (String column : columns.namedBy().keySet()) {
        content.put(column, rows.value(column));
      }
      return JSON.writeValueAsString(content);
    } catch (InvalidRow | JsonProcessingException e) {
      return "not kept: what the mapping names cannot be told from the rest";
    }
  }

  @Override
  public Map<String, Long> remarks() {
    return remarks.counts();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
