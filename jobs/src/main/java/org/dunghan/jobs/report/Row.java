/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.report;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * A row of a file, which knows where its values stand.
 *
 * @param file its name
 * @param raw the line as it stands in the file
 */
record Row(String file, int line, String raw, NamedCsvRecord values) {

  boolean isBlank() {
    return values.getFields().stream().allMatch(String::isBlank);
  }

  /** Refuses a value too many, such as the other half of 33,450. */
  void requireWidth() throws ReportProblem {
    if (values.getFieldCount() > values.getHeader().size()) {
      throw problem(
          values.getHeader().get(values.getHeader().size() - 1),
          "the row has %d values where the header has %d: check the commas and quotes"
              .formatted(values.getFieldCount(), values.getHeader().size()));
    }
  }

  /** A value without blanks around it; empty where the file has no such column. */
  String value(String column) {
    return values.findField(column).orElse("").strip();
  }

  ReportProblem problem(String column, String message) {
    return problem(column, 0, message);
  }

  /**
   * A problem of a value.
   *
   * @param position in the value, from 0
   */
  ReportProblem problem(String column, int position, String message) {
    return new ReportProblem(
        "%s:%d:%d: %s".formatted(file, line, begin(column) + position + 1, message));
  }

  /** The position of a value in the line, from 0. */
  private int begin(String column) {
    int commas = values.getHeader().indexOf(column);
    int begin = 0;
    boolean quoted = false;
    for (int at = 0; at < raw.length() && commas > 0; at++) {
      if (raw.charAt(at) == '"') {
        quoted = !quoted;
      } else if (raw.charAt(at) == ',' && !quoted) {
        commas--;
        begin = at + 1;
      }
    }
    while (begin < raw.length() && " \t\"".indexOf(raw.charAt(begin)) >= 0) {
      begin++;
    }
    return begin;
  }
}
