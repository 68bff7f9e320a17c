/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.mapping;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.dunghan.jobs.contract.EventColumn;
import org.dunghan.jobs.contract.InvalidRow;
import org.dunghan.jobs.read.EventFile;
import org.dunghan.jobs.read.EventFiles;
import org.dunghan.jobs.read.RefusedFile;
import org.dunghan.jobs.read.RowReader;

/** A folder with a small mapping and a small foreign file; mappings are written with ' for ". */
record MappingFixture(Path folder) {
  private static final Configuration HADOOP = new Configuration();

  /** A table of cases that end; more columns of the event follow after a comma. */
  static String cases(String more) {
    return """
        {'layout': 'CASE_PER_ROW',
         'times': {'zone': 'Europe/Warsaw'},
         'missing': ['EMPTY', 'NULL'],
         'columns': {'dossier_id': 'case'},
         'events': {'closed': {
           'event_type': {'constant': 'COMPLETED'}, 'occurred_at': 'closed'%s}}}
        """
        .formatted(more);
  }

  Mapping mapping(String json) throws IOException, MappingProblem {
    return MappingFile.read(
        Files.writeString(folder.resolve("foreign.json"), json.replace('\'', '"')));
  }

  MappedRows open(String name, String content, String mapping)
      throws IOException, MappingProblem, RefusedFile {
    return open(name, content.getBytes(StandardCharsets.UTF_8), mapping);
  }

  MappedRows open(String name, byte[] content, String mapping)
      throws IOException, MappingProblem, RefusedFile {
    Path file = Files.write(folder.resolve(name), content);
    EventFile found = new EventFiles(List.of(file.toString()), HADOOP).found().get(0);
    return new MappedRows(new RowReader(HADOOP), found, mapping(mapping));
  }

  /** Every contract row as its values in the contract's order, or what is wrong with it. */
  List<String> read(String name, String content, String mapping)
      throws IOException, MappingProblem, RefusedFile {
    try (MappedRows rows = open(name, content, mapping)) {
      return read(rows);
    }
  }

  static List<String> read(MappedRows rows) throws IOException, RefusedFile {
    List<String> read = new ArrayList<>();
    while (rows.next()) {
      read.add(text(rows));
    }
    return read;
  }

  private static String text(MappedRows rows) {
    List<String> values = new ArrayList<>();
    try {
      for (EventColumn column : EventColumn.values()) {
        values.add(rows.value(column));
      }
    } catch (InvalidRow e) {
      return rows.line() + " " + e.column() + "! " + e.getMessage();
    }
    return Arrays.stream(values.toArray(String[]::new))
        .filter(value -> !value.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
