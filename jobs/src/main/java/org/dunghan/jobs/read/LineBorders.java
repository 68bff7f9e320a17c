/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Borders between the records of a text. A line feed outside of quotes ends a record; a quote opens
 * a value only where the value begins, as for the reader of {@link CsvRows}. What comes behind
 * broken quotes does not matter: the split that meets them refuses the file.
 */
final class LineBorders implements Borders {
  private static final byte CARRIAGE_RETURN = '\r';
  private static final byte LINE_FEED = '\n';
  private static final byte QUOTE = '"';
  private static final byte COMMA = ',';
  private static final int MARK_BYTES = 3;
  private static final long NOWHERE = -2;
  private static final byte END_OF_MARK = (byte) 0xBF;

  private final boolean hasQuotes;
  private final long splitBytes;
  private final List<Split> splits = new ArrayList<>();
  private Split beginning = Split.WHOLE;

  private long position;
  private byte previous = LINE_FEED;
  private boolean quoted;
  private long closedAt = NOWHERE;

  private long lines;
  private long lastLine;
  private long recordLine = 1;
  private long recordBegin;

  /**
   * @param hasQuotes whether line breaks may be quoted, as in CSV
   * @param splitBytes how long a split is at least, but for the last one
   */
  LineBorders(boolean hasQuotes, long splitBytes) {
    this.hasQuotes = hasQuotes;
    this.splitBytes = splitBytes;
  }

  @Override
  public void pass(byte[] bytes, int from, int to) {
    for (int at = from; at < to; at++) {
      byte met = bytes[at];
      if (met >= LINE_FEED && met <= QUOTE) {
        meet(met, at == from ? previous : bytes[at - 1], position + at - from);
      }
    }
    if (to > from) {
      position += to - from;
      previous = bytes[to - 1];
    }
  }

  private void meet(byte met, byte before, long at) {
    switch (met) {
      case QUOTE -> quote(before, at);
      case CARRIAGE_RETURN -> endLine(before, at);
      case LINE_FEED -> {
        if (before != CARRIAGE_RETURN) {
          endLine(before, at);
        }
        if (!quoted) {
          recordBegin = at + 1;
          split(at + 1);
        }
      }
      default -> {
        // Blanks and the like end nothing.
      }
    }
  }

  private void quote(byte before, long at) {
    if (!hasQuotes) {
      return;
    }
    if (quoted) {
      quoted = false;
      closedAt = at;
    } else {
      boolean second = closedAt == at - 1;
      boolean first = before == COMMA || before == LINE_FEED || before == CARRIAGE_RETURN;
      quoted = first || second || isMark(before, at);
    }
  }

  private void endLine(byte before, long at) {
    lines++;
    if (!quoted) {
      boolean empty = at == recordBegin || isMark(before, at);
      lastLine = empty ? lastLine : recordLine;
      recordLine = lines + 1;
      recordBegin = at + 1;
    }
  }

  /** Whether a byte-order mark, and nothing else, stands before a place. */
  private static boolean isMark(byte before, long at) {
    return at == MARK_BYTES && before == END_OF_MARK;
  }

  /** Splits if it is time; the first split holds the header at least. */
  private void split(long at) {
    if (at - beginning.begin() >= splitBytes && lastLine > 0) {
      splits.add(upTo(at));
      begin(at);
    }
  }

  private Split upTo(long end) {
    return new Split(beginning.begin(), end, beginning.linesBefore(), beginning.lastLine());
  }

  private void begin(long at) {
    beginning = new Split(at, Long.MAX_VALUE, lines, lastLine);
  }

  @Override
  public void leaveOut() {
    if (previous == LINE_FEED && !quoted) {
      splits.clear();
      begin(position);
    }
  }

  @Override
  public List<Split> splits() {
    List<Split> all = new ArrayList<>(splits);
    if (position > beginning.begin() || all.isEmpty()) {
      all.add(upTo(position));
    }
    return all;
  }
}
