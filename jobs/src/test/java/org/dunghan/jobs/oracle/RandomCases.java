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
 * Random cases, some dossiers under each random law, each with a seed that its failure prints.
 * {@code -Doracle.seed} begins with another seed and {@code -Doracle.cases} makes more or fewer.
 */
final class RandomCases {
  private static final int DOSSIERS_OF_A_LAW = 10;
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

  private RandomCases() {}

  static Stream<Case> of(int cases) {
    long law = Long.getLong("oracle.seed", 0) / DOSSIERS_OF_A_LAW;
    long laws = Integer.getInteger("oracle.cases", cases) / DOSSIERS_OF_A_LAW;
    return LongStream.range(law, law + laws).boxed().flatMap(RandomCases::underTheLaw);
  }

  private static Stream<Case> underTheLaw(long seed) {
    Dice dice = new Dice(seed);
    LocalDate begin = FIRST.plusDays(dice.below(365));
    PlainLaw law = new RandomLaw(dice, begin).law();
    return LongStream.range(0, DOSSIERS_OF_A_LAW)
        .mapToObj(dossier -> dossier(seed * DOSSIERS_OF_A_LAW + dossier, law, begin));
  }

  private static Case dossier(long seed, PlainLaw law, LocalDate begin) {
    Dice dice = new Dice(seed);
    var versions = new RandomEvents(dice, begin, law).versions();
    LocalDate asOf = begin.plusDays(dice.oneOf(List.of(8, 20, 36, 60)));
    return new Case(seed, law, versions, begin, asOf);
  }
}
