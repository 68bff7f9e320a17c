/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.request;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
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

  /** Reads what was written; none where it was changed since, or written for other rows. */
  public static Optional<List<String>> read(String text, String rows) {
    int end = text.indexOf('.');
    if (end < 0 || !text.substring(end + 1).equals(check(rows, text.substring(0, end)))) {
      return Optional.empty();
    }
    byte[] position = Base64.getUrlDecoder().decode(text.substring(0, end));
    return Optional.of(List.of(new String(position, StandardCharsets.UTF_8).split(SEPARATOR, -1)));
  }

  /** What a caller is told whose key is none. */
  public static UnusableParameter unusable(String sent, long generation) {
    return new UnusableParameter(
        "after: %s is no key of these rows; send the next of the page before, unchanged, with the same question and generation=%d, or begin anew without after."
            .formatted(sent, generation));
  }

  private static String check(String rows, String encoded) {
    return Checksum.of(rows + SEPARATOR + encoded).substring(0, CHECKED);
  }
}
