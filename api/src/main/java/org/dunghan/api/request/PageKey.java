/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.request;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dunghan.api.error.UnusableParameter;

/**
 * Where a row stands in the order of the rows of one question, as a text that callers send back.
 */
public final class PageKey {
  private static final String SEPARATOR = "\0";

  /** Enough to tell a key that was changed, or that belongs to other rows. */
  private static final int CHECKED = 16;

  private PageKey() {}

  /**
   * Writes a position.
   *
   * @param position what rows are sorted by
   * @param rows what tells the rows apart from others that it is no key of
   */
  public static String text(List<String> position, String rows) {
    String encoded =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(String.join(SEPARATOR, position).getBytes(StandardCharsets.UTF_8));
    return encoded + "." + check(rows, encoded);
  }

  /**
   * Reads what was written; none where it was changed since, or written for other rows. The check
   * is no secret, so somebody may have made a key: it has to be one that could have been written.
   *
   * @param places what a position has in each of its places
   */
  public static Optional<List<String>> read(String text, String rows, List<Place> places) {
    int end = text.indexOf('.');
    if (end < 0 || !text.substring(end + 1).equals(check(rows, text.substring(0, end)))) {
      return Optional.empty();
    }
    return position(text.substring(0, end))
        .filter(position -> position.size() == places.size())
        .filter(
            position ->
                IntStream.range(0, places.size())
                    .allMatch(at -> places.get(at).holds(position.get(at))));
  }

  private static Optional<List<String>> position(String encoded) {
    try {
      byte[] position = Base64.getUrlDecoder().decode(encoded);
      return Optional.of(
          List.of(new String(position, StandardCharsets.UTF_8).split(SEPARATOR, -1)));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  /** What a caller is told whose key is none. */
  public static UnusableParameter unusable(String sent, long generation) {
    return unusable(sent, "question and generation=" + generation);
  }

  /**
   * The same, of rows that are of no generation.
   *
   * @param question what must not change from page to page
   */
  public static UnusableParameter unusable(String sent, String question) {
    return new UnusableParameter(
        "after: %s is no key of these rows; send the next of the page before, unchanged, with the same %s, or begin anew without after."
            .formatted(sent, question));
  }

  private static String check(String rows, String encoded) {
    return Checksum.of(rows + SEPARATOR + encoded).substring(0, CHECKED);
  }

  /** What a place of a position has. */
  public enum Place {
    TEXT,
    /** Not negative, of 18 digits at most. */
    NUMBER,
    /** As ClickHouse's Date holds it. */
    DAY;

    private boolean holds(String sent) {
      return switch (this) {
        case TEXT -> true;
        case NUMBER -> sent.matches("[0-9]{1,18}");
        case DAY -> isDay(sent);
      };
    }

    private static boolean isDay(String sent) {
      try {
        int year = LocalDate.parse(sent).getYear();
        return year >= 1970 && year <= 2149;
      } catch (DateTimeParseException other) {
        return false;
      }
    }
  }
}
