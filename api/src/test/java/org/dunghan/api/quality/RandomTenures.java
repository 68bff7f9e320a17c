/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Tenures to which anything may have happened; a seed always gives the same ones. */
final class RandomTenures {
  static final LocalDate AS_OF = LocalDate.of(2025, 8, 25);

  private static final LocalDate FIRST = LocalDate.of(2025, 5, 26);
  private static final int DAYS = 92;
  private static final List<String> UNITS = List.of("19774", "19777", "unheard of");
  private static final List<String> FINDINGS =
      List.of("CHANNEL_UNKNOWN", "DUE_MISSING", "EXTENDED_AGAIN", "RECEIVED_AT_NIGHT");

  private final Random random;

  RandomTenures(long seed) {
    this.random = new Random(seed);
  }

  List<Folded> some(int tenures) {
    Map<String, Folded> some = new LinkedHashMap<>();
    for (int number = 0; number < tenures; number++) {
      Folded tenure = tenure(number);
      some.putIfAbsent(tenure.key(), tenure);
    }
    return List.copyOf(some.values());
  }

  private Folded tenure(int number) {
    LocalDate day = day();
    boolean isAccepted = random.nextInt(10) > 0;
    return new Folded(
        random.nextInt(5) == 0 ? "boston" : "hue",
        code(number, day),
        1 + random.nextInt(2),
        random.nextInt(8) == 0,
        oneOf(UNITS),
        oneOf(UNITS),
        isAccepted && random.nextBoolean() ? null : instant(day),
        isAccepted ? day : null,
        isAccepted && random.nextInt(4) > 0 ? end() : null,
        FINDINGS.stream().filter(finding -> random.nextInt(4) == 0).toList());
  }

  /** Now and then of no day, of another form, or the code of another dossier. */
  private String code(int number, LocalDate day) {
    return switch (random.nextInt(12)) {
      case 0 -> "case " + number;
      case 1 -> "H57.90.0%d-259931-%04d".formatted(1 + random.nextInt(3), number);
      default -> national(day);
    };
  }

  private String national(LocalDate day) {
    String number = "%04d".formatted(1 + random.nextInt(12));
    String wider = random.nextInt(5) == 0 ? "0" : "";
    return "H57.90.0%d-%ty%tm%td-%s%s"
        .formatted(1 + random.nextInt(3), day, day, day, wider, number);
  }

  /** Every other one on one of the few days that end a month. */
  private Instant end() {
    LocalDate day =
        random.nextBoolean()
            ? day()
            : oneOf(
                List.of(
                    LocalDate.of(2025, 7, 30),
                    LocalDate.of(2025, 7, 14),
                    LocalDate.of(2025, 8, 14)));
    return instant(day);
  }

  private LocalDate day() {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  private Instant instant(LocalDate day) {
    return day.atTime(random.nextInt(24), random.nextInt(60)).toInstant(ZoneOffset.UTC);
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
