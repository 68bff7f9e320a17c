/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dunghan.warehouse.measure.Basis;
import org.dunghan.warehouse.measure.Kind;
import org.dunghan.warehouse.measure.Measure;
import org.dunghan.warehouse.measure.Measures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** What a layout names must exist; nobody compiles it. */
class LayoutsTest {
  private static final JsonMapper JSON =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  static Stream<Layout> layouts() {
    return new Layouts(new PathMatchingResourcePatternResolver(), JSON).all().stream();
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void consistsOfCountsOfThePeriod(Layout layout) {
    for (String id : layout.measures()) {
      Measure measure = Measures.find(id).orElseThrow(() -> new AssertionError(id));
      assertThat(measure.basis()).as(id).isEqualTo(Basis.PERIOD);
      assertThat(measure.kind()).as(id).isNotIn(Kind.RATIO, Kind.DISTRIBUTION);
    }
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void numbersItsColumnsWithoutAGapAndNamesOnlyThose(Layout layout) {
    List<Integer> numbers = layout.columns().stream().map(Layout.Column::number).toList();
    assertThat(numbers)
        .isEqualTo(Stream.iterate(3, number -> number + 1).limit(numbers.size()).toList());
    List<String> names = layout.columns().stream().map(Layout.Column::name).toList();
    assertThat(
            layout.identities().stream()
                .flatMap(identity -> Stream.of(identity.left(), identity.right()))
                .flatMap(sum -> sum.terms().stream())
                .filter(term -> !term.isMeasure())
                .map(Sum.Term::name))
        .isSubsetOf(names)
        .isNotEmpty();
  }
}
