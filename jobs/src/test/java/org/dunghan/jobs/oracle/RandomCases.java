/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Random cases, each made from its own seed, which every failure prints. {@code -Doracle.seed}
 * begins elsewhere and {@code -Doracle.cases} makes more or fewer.
 */
final class RandomCases {
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

  private RandomCases() {}

  static Stream<Case> of(int cases) {
    long seed = Long.getLong("oracle.seed", 1);
    return LongStream.range(seed, seed + Integer.getInteger("oracle.cases", cases))
        .mapToObj(RandomCases::of)
        .filter(random -> !KnownDifferences.leaveOut(random));
  }

  static Case of(long seed) {
    Dice dice = new Dice(seed);
    LocalDate begin = FIRST.plusDays(dice.below(365));
    PlainLaw law = new RandomLaw(dice, begin).law();
    var versions = new RandomEvents(dice, begin, law).versions();
    LocalDate asOf = begin.plusDays(dice.oneOf(List.of(8, 20, 36, 60)));
    return new Case(seed, law, versions, begin, asOf);
  }
}
