/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The format of a result. The engine writes every chunk of a stream as a document of its own. */
record OutputFormat(String name) {
  /** Formats whose documents, one after the other, are one document again. */
  private static final Set<String> WITHOUT_FRAME =
      Set.of(
          "null",
          "native",
          "rowbinary",
          "tabseparated",
          "tsv",
          "tabseparatedraw",
          "tsvraw",
          "csv",
          "tskv",
          "jsoneachrow",
          "jsonlines",
          "ndjson",
          "jsoncompacteachrow");

  /** The format that the statement names in its FORMAT clause, else the one asked for beside it. */
  static OutputFormat of(String sql, String otherwise) {
    return new OutputFormat(clause(sql).orElse(otherwise));
  }

  private static Optional<String> clause(String sql) {
    SqlTokens tokens = new SqlTokens(sql);
    Optional<String> format = Optional.empty();
    boolean named = false;
    while (tokens.advance()) {
      if (named && tokens.isWord()) {
        format = Optional.of(tokens.raw());
        named = false;
      } else if (format.isPresent() && isEnd(tokens.token())) {
        return format;
      } else {
        format = Optional.empty();
        named = tokens.depth() == 0 && tokens.token().equals("FORMAT");
      }
    }
    return format;
  }

  private static boolean isEnd(String token) {
    return token.equals(";") || token.equals("SETTINGS");
  }

  /** Each chunk begins with the names and types again, which only the first may keep. */
  boolean repeatsNamesAndTypes() {
    return name.equalsIgnoreCase("RowBinaryWithNamesAndTypes");
  }

  boolean streams() {
    return repeatsNamesAndTypes() || WITHOUT_FRAME.contains(name.toLowerCase(Locale.ROOT));
  }
}
