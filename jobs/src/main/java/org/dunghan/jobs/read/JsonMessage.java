/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dunghan.jobs.contract.EventColumn;
import org.dunghan.jobs.contract.InvalidRow;
import org.dunghan.jobs.contract.Row;

/**
 * A message of a topic: one event by the contract, as a JSON object. There is no file to refuse, so
 * whatever is wrong with a message is wrong with it alone.
 */
public final class JsonMessage implements Row {
  private static final Columns COLUMNS = new ContractColumns();

  private final String content;
  private final Optional<JsonRow> object;
  private final Optional<InvalidRow> fault;

  private JsonMessage(String content, Optional<JsonRow> object, String fault) {
    this.content = content;
    this.object = object;
    this.fault = fault.isEmpty() ? Optional.empty() : Optional.of(new InvalidRow("", fault));
  }

  /**
   * Takes whatever was sent.
   *
   * @param bytes null for a message without a value
   */
  public static JsonMessage of(byte[] bytes) {
    if (bytes == null) {
      return faulty("", "has no value: send one JSON object a message");
    }
    try {
      return of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return faulty(
          new String(bytes, StandardCharsets.UTF_8), "is not UTF-8: send one JSON object in UTF-8");
    }
  }

  private static JsonMessage of(String text) {
    Optional<JsonRow> object = JsonRow.of(text);
    if (object.isEmpty()) {
      return faulty(text, "is no JSON object: send one object a message");
    }
    try {
      object.get().tellColumns(COLUMNS);
      return new JsonMessage(text, object, "");
    } catch (RefusedFile e) {
      return faulty("not kept, as it may be about a person", e.getMessage());
    }
  }

  private static JsonMessage faulty(String content, String fault) {
    return new JsonMessage(content, Optional.empty(), fault);
  }

  @Override
  public String value(EventColumn column) throws InvalidRow {
    if (fault.isPresent()) {
      throw fault.get();
    }
    return object.orElseThrow().value(column.columnName());
  }

  /** The message as a text, for whoever mends it; without what may be about a person. */
  public String content() {
    return content;
  }
}
