/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import java.util.Optional;
import java.util.Set;

/**
 * Where the parts of an INSERT lie in its text, told as ClickHouse's parser tells them.
 *
 * @param statementEnd where {@code FORMAT} or {@code VALUES} begins
 * @param format the format of the data
 * @param dataStart where the data begin
 */
record InsertSyntax(int statementEnd, String format, int dataStart) {
  private static final Set<String> BEFORE_A_NAME = Set.of("INTO", "TABLE", "FUNCTION", ".");
  private static final Set<String> WITHOUT_DATA = Set.of("SELECT", "WITH", "FROM");

  /** The parts of an insert whose data come behind it; empty for every other statement. */
  static Optional<InsertSyntax> parse(String text) {
    SqlTokens tokens = new SqlTokens(text);
    if (!tokens.advance() || !tokens.token().equals("INSERT")) {
      return Optional.empty();
    }
    for (String previous = "INSERT"; tokens.advance(); previous = tokens.token()) {
      if (tokens.depth() > 0 || BEFORE_A_NAME.contains(previous)) {
        continue;
      }
      String token = tokens.token();
      if (WITHOUT_DATA.contains(token)) {
        return Optional.empty();
      }
      if (token.equals("VALUES")) {
        return Optional.of(new InsertSyntax(tokens.start(), "Values", tokens.end()));
      }
      if (token.equals("FORMAT")) {
        return ofFormat(tokens, text);
      }
    }
    return Optional.empty();
  }

  private static Optional<InsertSyntax> ofFormat(SqlTokens tokens, String text) {
    int statementEnd = tokens.start();
    if (!tokens.advance() || !tokens.isWord()) {
      return Optional.empty();
    }
    int dataStart = afterLineBreak(text, tokens.end());
    return Optional.of(new InsertSyntax(statementEnd, tokens.raw(), dataStart));
  }

  /** Blanks and one line break may stand between the format and the data. */
  private static int afterLineBreak(String text, int position) {
    int here = position;
    while (here < text.length() && " \t\f".indexOf(text.charAt(here)) >= 0) {
      here++;
    }
    if (text.startsWith("\r\n", here)) {
      return here + 2;
    }
    return text.startsWith("\n", here) ? here + 1 : here;
  }
}
