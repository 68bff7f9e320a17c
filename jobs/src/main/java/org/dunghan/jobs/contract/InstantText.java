/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.contract;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Reads instants as {@link OffsetDateTime#parse(CharSequence)} does; the spelling that nearly all
 * files use is read without its formatter, which would take most of the time of a load.
 */
final class InstantText {
  private static final String MOMENT = "0000-00-00T00:00:00";
  private static final int LONGEST_FRACTION = 9;
  private static final int LARGEST_OFFSET = ZoneOffset.MAX.getTotalSeconds();

  private InstantText() {}

  /**
   * The instant of a text in ISO-8601 with offset.
   *
   * @throws java.time.DateTimeException when it is none
   */
  static Instant parse(String text) {
    int zone = endOfFraction(text);
    int offset = zone < 0 ? Integer.MAX_VALUE : offset(text, zone);
    return Math.abs(offset) > LARGEST_OFFSET
        ? OffsetDateTime.parse(text).toInstant()
        : Instant.ofEpochSecond(utcSeconds(text) - offset, nanos(text, zone));
  }

  /** Where the offset begins, or -1 for an unusual spelling of the moment before it. */
  private static int endOfFraction(String text) {
    int end = MOMENT.length();
    if (!isLike(MOMENT, text, 0) || end == text.length()) {
      return -1;
    }
    if (text.charAt(end) != '.') {
      return end;
    }
    do {
      end++;
    } while (end < text.length() && isDigit(text.charAt(end)));
    int digits = end - MOMENT.length() - 1;
    return digits > 0 && digits <= LONGEST_FRACTION ? end : -1;
  }

  /** Seconds before UTC, or a number too large for an offset for an unusual spelling. */
  private static int offset(String text, int at) {
    boolean whole = text.length() == at + "+00:00".length();
    if (whole && (isLike("+00:00", text, at) || isLike("-00:00", text, at))) {
      int minutes = number(text, at + 4, at + 6);
      int seconds = (number(text, at + 1, at + 3) * 60 + minutes) * 60;
      return minutes > 59 ? Integer.MAX_VALUE : text.charAt(at) == '-' ? -seconds : seconds;
    }
    return text.length() == at + 1 && text.charAt(at) == 'Z' ? 0 : Integer.MAX_VALUE;
  }

  /** The moment as if it were in UTC. */
  private static long utcSeconds(String text) {
    return LocalDateTime.of(
            number(text, 0, 4),
            number(text, 5, 7),
            number(text, 8, 10),
            number(text, 11, 13),
            number(text, 14, 16),
            number(text, 17, 19))
        .toEpochSecond(ZoneOffset.UTC);
  }

  private static int nanos(String text, int end) {
    int nanos = 0;
    int firstDigit = MOMENT.length() + 1;
    for (int digit = 0; end > firstDigit && digit < LONGEST_FRACTION; digit++) {
      int at = firstDigit + digit;
      nanos = nanos * 10 + (at < end ? text.charAt(at) - '0' : 0);
    }
    return nanos;
  }

  /** Whether a text goes on like a pattern, in which 0 stands for any digit. */
  private static boolean isLike(String pattern, String text, int from) {
    if (text.length() - from < pattern.length()) {
      return false;
    }
    for (int at = 0; at < pattern.length(); at++) {
      char expected = pattern.charAt(at);
      char found = text.charAt(from + at);
      if (expected == '0' ? !isDigit(found) : expected != found) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int at = from; at < to; at++) {
      number = number * 10 + text.charAt(at) - '0';
    }
    return number;
  }
}
