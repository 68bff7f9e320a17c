/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published values of intervals. */
class IntervalsTest {
  /** PHEindicatormethods and Newcombe 1998, Statistics in Medicine 17:857. */
  @ParameterizedTest
  @CsvSource({
    "65, 100, 0.552544, 0.736358",
    "1045, 5000, 0.197955, 0.220491",
    "81, 263, 0.255289, 0.366210",
    "15, 148, 0.062386, 0.160487",
    "0, 20, 0, 0.161125",
    "1, 29, 0.006113, 0.171755",
  })
  void wilson(long n, long total, double low, double high) {
    assertClose(Wilson.of(n, total, Confidence.P95), low, high, 6e-7);
  }

  @Test
  void aShareOfAllReachesOne() {
    assertThat(Wilson.of(20, 20, Confidence.P998).high()).isEqualTo(1);
  }

  /** PHEindicatormethods. */
  @ParameterizedTest
  @CsvSource({
    "65, P95, 50.1631877, 82.8491385",
    "65, P998, 42.8802615, 94.0002908",
    "1045, P95, 982.593202, 1110.331213",
  })
  void byar(long count, Confidence confidence, double low, double high) {
    assertClose(CountInterval.of(count, confidence), low, high, 6e-7);
  }

  /** PHEindicatormethods: standardised mortality ratios. */
  @ParameterizedTest
  @CsvSource({
    "895, P95, 1.0707232939, 1.0017147713, 1.1432332873, 1e-9",
    "895, P998, 1.0707232939, 0.9635155620, 1.1860070416, 1e-9",
    "91, P95, 0.1088668377, 0.08765, 0.13367, 6e-6",
  })
  void standardisedRatio(
      long observed, Confidence confidence, double ratio, double low, double high, double off) {
    Standardised standardised = new Standardised(observed, 835.8835612311);
    assertThat(standardised.ratio()).isCloseTo(ratio, within(1e-10));
    assertClose(standardised.interval(confidence), low, high, off);
  }

  /** Exact Poisson limits of FunnelPlotR, relative to the count. */
  @ParameterizedTest
  @CsvSource({
    "15, P95, 0.5596924, 1.649348",
    "20, P95, 0.6108260, 1.544419",
    "30, P95, 0.6746958, 1.427562",
    "15, P998, 0.3862650, 2.082907",
    "20, P998, 0.4479107, 1.902094",
    "30, P998, 0.5289724, 1.702771",
  })
  void exact(int count, Confidence confidence, double low, double high) {
    assertClose(CountInterval.exact(count, confidence).over(count), low, high, 6e-7);
  }

  /** Byar's approximation is 3 % off at 9, so the difference shows. */
  @Test
  void fewAreCountedExactly() {
    assertThat(CountInterval.of(9, Confidence.P95))
        .isEqualTo(CountInterval.exact(9, Confidence.P95))
        .isNotEqualTo(CountInterval.byar(9, Confidence.P95));
    assertThat(CountInterval.of(10, Confidence.P95))
        .isEqualTo(CountInterval.byar(10, Confidence.P95));
    assertThat(CountInterval.of(0, Confidence.P95).low()).isZero();
  }

  private static void assertClose(Interval interval, double low, double high, double off) {
    assertThat(interval.low()).isCloseTo(low, within(off));
    assertThat(interval.high()).isCloseTo(high, within(off));
  }
}
