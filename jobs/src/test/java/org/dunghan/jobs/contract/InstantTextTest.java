/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantTextTest {
  private static final int CASES = 40_000;
  private static final String CHARACTERS = "0123456789-:.TtZz+,/ ٣";

  private final Random random = new Random(20250701);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-07-01T08:30:00+07:00",
        "2025-07-01T08:30:00.123456789-18:00",
        "2025-07-01T08:30:00-00:00",
        "2024-02-29T23:59:59Z",
        "2025-02-29T23:59:59Z",
        "2025-07-01T24:00:00Z",
        "2025-07-01T23:59:60Z",
        "2025-07-01T08:30:00+18:01",
        "2025-07-01T08:30:00+07:60",
        "2025-07-01T08:30:00+07:00:30",
        "2025-07-01T08:30:00+07",
        "2025-07-01T08:30:00+0700",
        "2025-07-01T08:30:00.Z",
        "2025-07-01T08:30:00.1234567890Z",
        "2025-07-01T08:30Z",
        "2025-07-01t08:30:00z",
        "2025-07-01T08:30:00",
        "2025-07-01T08:30:00Zx",
        "+12025-07-01T08:30:00Z",
        "-0001-07-01T08:30:00Z",
        "0000-01-01T00:00:00Z",
        "2025-13-01T00:00:00Z",
        "٢٠٢٥-07-01T08:30:00Z",
        ""
      })
  void readsWhatTheJdkReads(String text) {
    assertThat(read(text, InstantText::parse)).isEqualTo(byTheJdk(text));
  }

  @Test
  void readsAnyTextAsTheJdkDoes() {
    int instants = 0;
    for (int number = 0; number < CASES; number++) {
      String text = spoilt(spelled());
      Optional<Instant> expected = byTheJdk(text);
      assertThat(read(text, InstantText::parse)).as(text).isEqualTo(expected);
      instants += expected.isPresent() ? 1 : 0;
    }
    assertThat(instants).isBetween(CASES / 4, CASES * 3 / 4);
  }

  private String spelled() {
    String fraction = ".123456789".substring(0, random.nextInt(11));
    String offset =
        random.nextInt(3) == 0
            ? "Z"
            : "%s%02d:%02d"
                .formatted(
                    random.nextBoolean() ? "+" : "-", random.nextInt(20), random.nextInt(62));
    return "%04d-%02d-%02dT%02d:%02d:%02d%s%s"
        .formatted(
            random.nextInt(10_000),
            1 + random.nextInt(12),
            1 + random.nextInt(31),
            random.nextInt(24),
            random.nextInt(60),
            random.nextInt(60),
            fraction,
            offset);
  }

  /** Now and then changes, drops or adds a character. */
  private String spoilt(String text) {
    int at = random.nextInt(text.length());
    String other = String.valueOf(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    return switch (random.nextInt(8)) {
      case 0 -> text.substring(0, at) + other + text.substring(at + 1);
      case 1 -> text.substring(0, at) + text.substring(at + 1);
      case 2 -> text.substring(0, at) + other + text.substring(at);
      default -> text;
    };
  }

  private static Optional<Instant> byTheJdk(String text) {
    return read(text, any -> OffsetDateTime.parse(any).toInstant());
  }

  private static Optional<Instant> read(String text, Function<String, Instant> reader) {
    try {
      return Optional.of(reader.apply(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
