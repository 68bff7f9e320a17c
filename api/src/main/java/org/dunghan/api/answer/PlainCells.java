/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.answer;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Lets no text of a CSV file be run as a formula: a spreadsheet runs what begins with {@code =},
 * {@code +}, {@code -}, {@code @}, a tab or a carriage return. Such a text gets an apostrophe
 * before it. The engine writes texts in quotes and numbers without, so numbers stay as they are.
 */
public final class PlainCells extends FilterOutputStream {
  private static final String RUN = "=+-@\t\r";

  private State state = State.BEFORE_CELL;

  public PlainCells(OutputStream output) {
    super(output);
  }

  /** A text as a cell that no spreadsheet runs. */
  public static String of(String text) {
    return !text.isEmpty() && RUN.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int written = from;
    for (int at = from; at < from + length; at++) {
      byte one = bytes[at];
      if (state == State.AT_TEXT && RUN.indexOf(one) >= 0) {
        out.write(bytes, written, at - written);
        out.write('\'');
        written = at;
      }
      state = state.after(one);
    }
    out.write(bytes, written, from + length - written);
  }

  /** Where in a file the next byte stands. */
  private enum State {
    BEFORE_CELL,
    AT_TEXT,
    IN_TEXT,
    /** After a quote in a text, which is its end or, with a second one, a quote of the text. */
    AFTER_QUOTE,
    IN_OTHER;

    State after(byte one) {
      return switch (this) {
        case AT_TEXT, IN_TEXT -> one == '"' ? AFTER_QUOTE : IN_TEXT;
        case AFTER_QUOTE -> one == '"' ? IN_TEXT : outside(one);
        case BEFORE_CELL -> one == '"' ? AT_TEXT : outside(one);
        case IN_OTHER -> outside(one);
      };
    }

    private static State outside(byte one) {
      return one == ',' || one == '\n' ? BEFORE_CELL : IN_OTHER;
    }
  }
}
