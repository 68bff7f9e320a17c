/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.Optional;
import org.dunghan.jobs.contract.InvalidRow;

/** One JSON object a line; empty lines are passed over. */
final class JsonLineRows implements NamedRows {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final BufferedReader lines;
  private final Columns columns;
  private long line;
  private String content;
  private Optional<JsonNode> object;

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
    object = parse();
    if (object.isPresent()) {
      for (Iterator<String> names = object.get().fieldNames(); names.hasNext(); ) {
        columns.reads(names.next());
      }
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

  private Optional<JsonNode> parse() {
    try {
      return Optional.of(JSON.readTree(content)).filter(JsonNode::isObject);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  @Override
  public String value(String column) throws InvalidRow {
    JsonNode value =
        object
            .orElseThrow(() -> new InvalidRow("", "is no JSON object: send one object a line"))
            .path(column);
    if (value.isContainerNode()) {
      throw new InvalidRow(column, column + " is no plain value: send a string");
    }
    return value.isNull() ? "" : value.asText("");
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
