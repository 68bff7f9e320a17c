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
import java.util.Iterator;
import java.util.Optional;
import org.dunghan.jobs.contract.InvalidRow;

/** A JSON object whose properties are the columns of a row. */
record JsonRow(JsonNode object) {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /** The object that a text is, or none. */
  static Optional<JsonRow> of(String text) {
    try {
      return Optional.of(JSON.readTree(text)).filter(JsonNode::isObject).map(JsonRow::new);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** Tells the names of all its columns. */
  void tellColumns(Columns columns) throws RefusedFile {
    for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
      columns.reads(names.next());
    }
  }

  /**
   * The value of a column as text, empty where there is none.
   *
   * @throws InvalidRow when it is an object or an array
   */
  String value(String column) throws InvalidRow {
    JsonNode value = object.path(column);
    if (value.isContainerNode()) {
      throw new InvalidRow(column, column + " is no plain value: send a string");
    }
    return value.isNull() ? "" : value.asText("");
  }
}
