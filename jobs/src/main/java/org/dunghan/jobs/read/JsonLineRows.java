/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import org.dunghan.jobs.contract.InvalidRow;

/** One JSON object a line; empty lines are passed over. */
final class JsonLineRows implements NamedRows {
  private final BufferedReader lines;
  private final Columns columns;
  private long line;
  private String content;
  private Optional<JsonRow> object;

  JsonLineRows(Reader reader, Columns columns, Split split) {
    this.columns = columns;
    line = split.linesBefore();
    lines = new BufferedReader(reader);
  }

  @Override
  public boolean next() throws RefusedFile, IOException {
    do {
      content = readLine();
      if (content == null) {
        if (line == 0) {
          throw new RefusedFile("is empty: it has no line at all");
        }
        return false;
      }
      line++;
    } while (content.isBlank());
    object = JsonRow.of(content);
    if (object.isPresent()) {
      object.get().tellColumns(columns);
    }
    return true;
  }

  private String readLine() throws RefusedFile, IOException {
    try {
      return lines.readLine();
    } catch (CharacterCodingException e) {
      throw new RefusedFile(e);
    }
  }

  @Override
  public String value(String column) throws InvalidRow {
    return object
        .orElseThrow(() -> new InvalidRow("", "is no JSON object: send one object a line"))
        .value(column);
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public String content() {
    return content;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
