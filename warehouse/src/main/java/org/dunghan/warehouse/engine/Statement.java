/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/**
 * A statement as it comes over HTTP: the text, and for an insert the data behind it.
 *
 * @param sql the statement without the data, and of an insert without {@code FORMAT} and {@code
 *     VALUES}
 * @param insertFormat the format of the data, if there are any
 */
record Statement(String sql, Optional<String> insertFormat, InputStream data) {
  /** As a ClickHouse server limits it ({@code max_query_size}); the data do not count. */
  static final int LONGEST_TEXT = 256 * 1024;

  /** Reads as much of the request as the statement takes; the data stay in the stream. */
  static Statement read(InputStream request) throws IOException, StatementException {
    byte[] head = request.readNBytes(LONGEST_TEXT);
    Optional<InsertSyntax> insert = InsertSyntax.parse(new String(head, ISO_8859_1));
    if (insert.isPresent()) {
      InsertSyntax parts = insert.get();
      int start = parts.dataStart();
      InputStream rest = new ByteArrayInputStream(head, start, head.length - start);
      return new Statement(
          decoded(head, parts.statementEnd()),
          Optional.of(parts.format()),
          new SequenceInputStream(rest, request));
    }
    if (head.length == LONGEST_TEXT && request.read() >= 0) {
      throw new StatementException(
          StatementException.SYNTAX_ERROR,
          "The statement is longer than " + LONGEST_TEXT + " bytes: send it in parts");
    }
    return new Statement(
        decoded(head, head.length), Optional.empty(), InputStream.nullInputStream());
  }

  private static String decoded(byte[] bytes, int length) throws StatementException {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length)).toString();
    } catch (CharacterCodingException malformed) {
      throw new StatementException(
          StatementException.BAD_ARGUMENTS, "The statement is not UTF-8: send it in UTF-8");
    }
  }
}
