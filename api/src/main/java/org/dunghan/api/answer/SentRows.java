/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.answer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The rows of an answer on their way out as an array, up to the end of its page. */
final class SentRows {
  private final Answer answer;
  private final JsonMapper json;
  private final OutputStream output;
  private long rows;
  private boolean goesOn;
  private String lastKey;

  SentRows(Answer answer, JsonMapper json, OutputStream output) {
    this.answer = answer;
    this.json = json;
    this.output = output;
  }

  /** Sends the row that a result stands at; one after the page says only that others follow. */
  void add(ResultSet row) throws SQLException {
    if (answer.page().isPresent()) {
      Answer.Page page = answer.page().get();
      if (rows == page.limit()) {
        goesOn = true;
        return;
      }
      if (rows == page.limit() - 1) {
        lastKey = page.key().of(row);
      }
    }
    add(answer.row().read(row));
  }

  /** Sends a row that was read before. */
  void add(Map<String, Object> row) {
    write(json.writeValueAsBytes(row));
  }

  private void write(byte[] row) {
    try {
      if (rows++ > 0) {
        output.write(',');
      }
      output.write(row);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  long count() {
    return rows;
  }

  /**
   * What the object says of the next page, with a comma before it; nothing where there are none.
   */
  String next() {
    if (answer.page().isEmpty()) {
      return "";
    }
    return ",\"next\":" + json.writeValueAsString(goesOn ? lastKey : null);
  }
}
