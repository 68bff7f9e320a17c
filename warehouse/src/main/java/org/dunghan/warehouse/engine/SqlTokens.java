/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import java.util.Locale;

/** The tokens of a statement, without spaces and comments, as far as clauses are told by them. */
final class SqlTokens {
  private final String text;
  private int start;
  private int end;
  private int depth;

  SqlTokens(String text) {
    this.text = text;
  }

  /** Goes to the next token; false when there is none. */
  boolean advance() {
    start = afterSpace(end);
    if (start == text.length()) {
      return false;
    }
    char first = text.charAt(start);
    if (isQuote(first)) {
      end = afterQuoted(first);
    } else if (isWordPart(first)) {
      end = afterWord();
    } else {
      end = start + 1;
      depth += first == '(' ? 1 : first == ')' ? -1 : 0;
    }
    return true;
  }

  /** The token in capitals; something quoted is never equal to a word. */
  String token() {
    return text.substring(start, end).toUpperCase(Locale.ROOT);
  }

  /** The token as it is written. */
  String raw() {
    return text.substring(start, end);
  }

  boolean isWord() {
    return isWordPart(text.charAt(start));
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** How many parentheses are open. */
  int depth() {
    return depth;
  }

  private int afterSpace(int position) {
    int here = position;
    while (here < text.length()) {
      if (Character.isWhitespace(text.charAt(here))) {
        here++;
      } else if (text.startsWith("--", here)) {
        here = after("\n", here);
      } else if (text.startsWith("/*", here)) {
        here = after("*/", here + 2);
      } else {
        break;
      }
    }
    return here;
  }

  private int after(String mark, int position) {
    int found = text.indexOf(mark, position);
    return found < 0 ? text.length() : found + mark.length();
  }

  /** A doubled quote ends one quoted part and begins another: for our purpose the same. */
  private int afterQuoted(char quote) {
    int here = start + 1;
    while (here < text.length() && text.charAt(here) != quote) {
      here += text.charAt(here) == '\\' ? 2 : 1;
    }
    return Math.min(here + 1, text.length());
  }

  private int afterWord() {
    int here = start;
    while (here < text.length() && isWordPart(text.charAt(here))) {
      here++;
    }
    return here;
  }

  private static boolean isQuote(char character) {
    return character == '\'' || character == '"' || character == '`';
  }

  private static boolean isWordPart(char character) {
    return character == '_' || (character < 128 && Character.isLetterOrDigit(character));
  }
}
