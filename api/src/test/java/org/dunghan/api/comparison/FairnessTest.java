/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.dunghan.api.comparison.Funnel.Point;
import org.dunghan.api.statistics.ShareCells.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Simulated cities in which is known who does well: with fixed seeds, so results are the same. */
class FairnessTest {
  /** Of one field, so that a field alone would not tell them apart. */
  private static final double[] LATE_BY_PROCEDURE = {0.01, 0.10, 0.30};

  private static final int WARDS = 40;

  /**
   * Ward 0 has mostly the hard procedure, ward 1 mostly the easy one, and all are equally good.
   * Their shares lie far outside; held against their work, they are as often outside as others.
   */
  @Test
  void equalPerformanceWithAnotherMixIsNotSetApart() {
    int raw = 0;
    int adjusted = 0;
    int cities = 200;
    for (int seed = 0; seed < cities; seed++) {
      Reference reference = reference(city(new Random(seed), FairnessTest::oppositeMixes));
      for (String ward : List.of("0", "1")) {
        Share share = Share.of(reference.unwanted().get(ward));
        Point point = new Point(1 - share.value(), share.total());
        raw += isOutside(reference.shares().plain(), point);
        adjusted +=
            isOutside(
                reference.ratios().orElseThrow().plain(),
                reference.standardised(ward).orElseThrow().point());
      }
    }
    assertThat(raw).isEqualTo(2 * cities);
    assertThat(adjusted / (2.0 * cities)).isLessThan(atMost(0.05, 2 * cities));
  }

  /**
   * All wards are equally good, whatever their work. Held against it, within the limits that pages
   * show, no more of them lie outside than the confidence says: fewer do, for where many are late
   * their number varies less than that of rare events, which the scale of ratios is made for.
   */
  @ParameterizedTest
  @CsvSource({"P95, 0.05", "P998, 0.002"})
  void falseFlagsBehindTheMixAreNoMoreThanTheirNominalRate(Confidence confidence, double nominal) {
    int outside = 0;
    int judged = 0;
    for (int seed = 0; seed < 500; seed++) {
      Reference reference = reference(city(new Random(seed), FairnessTest::oppositeMixes));
      Funnel funnel = reference.ratios().orElseThrow();
      for (int ward = 0; ward < WARDS; ward++) {
        Point point = reference.standardised("" + ward).orElseThrow().point();
        outside += isOutside(funnel, point, confidence) ? 1 : 0;
        judged++;
      }
    }
    assertThat((double) outside / judged).isBetween(nominal / 5, atMost(nominal, judged));
  }

  /** A ward that is worse at each procedure is told from the others, whatever its work. */
  @Test
  void worsePerformanceIsSeenBehindAnEasyMix() {
    int found = 0;
    for (int seed = 0; seed < 100; seed++) {
      Reference reference = reference(city(new Random(seed), FairnessTest::oppositeMixes, 1, 2.5));
      Point point = reference.standardised("1").orElseThrow().point();
      found +=
          reference.ratios().orElseThrow().plain().side(point, Confidence.P998)
                  == Interval.Side.ABOVE
              ? 1
              : 0;
    }
    assertThat(found).isGreaterThan(95);
  }

  /** All wards draw from one rate: 5 % and 0.2 % of them lie outside by chance, and no more. */
  @ParameterizedTest
  @CsvSource({"P95, 0.05", "P998, 0.002"})
  void falseFlagsOfSharesAreAtTheirNominalRate(Confidence confidence, double nominal) {
    int outside = 0;
    int cities = 2_000;
    for (int seed = 0; seed < cities; seed++) {
      Random random = new Random(seed);
      List<Point> points =
          IntStream.range(0, WARDS)
              .mapToObj(ward -> 200 + random.nextInt(2_000))
              .map(total -> new Point((double) binomial(total, 0.9, random) / total, total))
              .toList();
      Funnel funnel = Funnel.of(FunnelScale.ARCSINE_OF_SHARE, 0.9, points).plain();
      outside += (int) points.stream().filter(p -> isOutside(funnel, p, confidence)).count();
    }
    assertNominal(outside, cities * WARDS, nominal);
  }

  /**
   * Rates of wards differ by nothing that is known of them. By chance alone most would be outside;
   * with their dispersion about as many as should be.
   */
  @Test
  void unitsThatDifferAnywayAreNotFlaggedForIt() {
    int plain = 0;
    int dispersed = 0;
    int cities = 200;
    for (int seed = 0; seed < cities; seed++) {
      Random random = new Random(seed);
      List<Point> points =
          IntStream.range(0, WARDS)
              .mapToObj(ward -> overdispersed(2_000 + random.nextInt(8_000), random))
              .toList();
      Funnel funnel = Funnel.of(FunnelScale.ARCSINE_OF_SHARE, 0.9, points);
      plain += (int) points.stream().filter(p -> isOutside(funnel.plain(), p) == 1).count();
      dispersed += (int) points.stream().filter(p -> isOutside(funnel, p) == 1).count();
    }
    double wards = cities * WARDS;
    assertThat(plain / wards).isGreaterThan(0.4);
    // Beside the simulation's error, the dispersion itself is only known from 40 wards.
    assertThat(dispersed / wards).isCloseTo(0.05, within(3 * error(0.05, cities * WARDS) + 0.01));
  }

  /** Poisson counts around what was expected. */
  @ParameterizedTest
  @CsvSource({"P95, 0.05", "P998, 0.002"})
  void falseFlagsOfRatiosAreAtTheirNominalRate(Confidence confidence, double nominal) {
    Funnel funnel = new Funnel(FunnelScale.ROOT_OF_RATIO, 1, Dispersion.NONE);
    Random random = new Random(1);
    int outside = 0;
    int units = 40_000;
    for (int unit = 0; unit < units; unit++) {
      double expected = 60 + random.nextInt(200);
      double observed = poisson(expected, random);
      outside += isOutside(funnel, new Point(observed / expected, expected), confidence) ? 1 : 0;
    }
    assertNominal(outside, units, nominal);
  }

  /** Together units have what they have: the reference is neither better nor worse than they. */
  @Test
  void whatIsExpectedOfAllIsWhatAllHave() {
    Reference reference = reference(city(new Random(3), FairnessTest::oppositeMixes));
    double expected =
        reference.unwanted().values().stream().mapToDouble(reference.mix()::expected).sum();
    assertThat(expected).isCloseTo((double) reference.unwantedOfAll().n(), within(1e-6));
    assertThat(reference.unwantedOfAll().n())
        .isEqualTo(reference.share().total() - reference.share().n());
  }

  /** How many dossiers of a procedure a ward has. */
  private interface Mix {
    int dossiers(int ward, int procedure, Random random);
  }

  private static int oppositeMixes(int ward, int procedure, Random random) {
    int many = 1_200;
    int few = 60;
    if (ward == 0) {
      return procedure == 2 ? many : few;
    }
    if (ward == 1) {
      return procedure == 0 ? many : few;
    }
    return 100 + random.nextInt(300);
  }

  private static Map<String, List<Cell>> city(Random random, Mix mix) {
    return city(random, mix, -1, 1);
  }

  /** The cells of on-time dossiers, by ward; one ward is late as many times as often. */
  private static Map<String, List<Cell>> city(Random random, Mix mix, int slow, double times) {
    Map<String, List<Cell>> wards = new HashMap<>();
    for (int ward = 0; ward < WARDS; ward++) {
      List<Cell> cells = new ArrayList<>();
      for (int procedure = 0; procedure < LATE_BY_PROCEDURE.length; procedure++) {
        int total = mix.dossiers(ward, procedure, random);
        double late = LATE_BY_PROCEDURE[procedure] * (ward == slow ? times : 1);
        cells.add(
            new Cell(
                "" + ward,
                "P" + procedure,
                "LAND",
                "ONLINE",
                false,
                binomial(total, 1 - late, random),
                total));
      }
      wards.put("" + ward, cells);
    }
    return wards;
  }

  private static Reference reference(Map<String, List<Cell>> onTime) {
    return Reference.of(onTime, false).orElseThrow();
  }

  private static Point overdispersed(int total, Random random) {
    double scaled = FunnelScale.ARCSINE_OF_SHARE.of(0.9) + 0.02 * random.nextGaussian();
    double rate = FunnelScale.ARCSINE_OF_SHARE.back(scaled);
    return new Point((double) binomial(total, rate, random) / total, total);
  }

  private static int isOutside(Funnel funnel, Point point) {
    return isOutside(funnel, point, Confidence.P95) ? 1 : 0;
  }

  private static boolean isOutside(Funnel funnel, Point point, Confidence confidence) {
    return funnel.side(point, confidence) != Interval.Side.INSIDE;
  }

  /** Counts are whole numbers, which moves the rate by a little beside the simulation's error. */
  private static void assertNominal(int outside, int units, double nominal) {
    assertThat((double) outside / units)
        .isCloseTo(nominal, within(3 * error(nominal, units) + 0.1 * nominal));
  }

  private static double atMost(double nominal, int units) {
    return nominal + 3 * error(nominal, units);
  }

  private static double error(double nominal, int units) {
    return Math.sqrt(nominal * (1 - nominal) / units);
  }

  /** How often something happens in a time that it takes the inverse of the rate for. */
  private static int poisson(double rate, Random random) {
    int happened = -1;
    for (double time = 0; time < rate; time -= Math.log(1 - random.nextDouble())) {
      happened++;
    }
    return happened;
  }

  private static int binomial(int total, double rate, Random random) {
    int drawn = 0;
    for (int trial = 0; trial < total; trial++) {
      drawn += random.nextDouble() < rate ? 1 : 0;
    }
    return drawn;
  }
}
