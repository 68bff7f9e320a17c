/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SumTest {
  private static final Map<String, Long> VALUES = Map.of("(3)", 10L, "(11)", 4L, "open", 7L);

  @Test
  void addsAndTakesAway() {
    Sum sum = Sum.of("(3) - (11) + open");
    assertThat(sum.value(VALUES::get)).isEqualTo(13);
    assertThat(sum.measures()).containsExactly("open");
    assertThat(Sum.of("open").value(VALUES::get)).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "open *2", "(3) (11)", "open + ", "- open", "open;open", "(x)"})
  void isNothingElse(String text) {
    assertThatThrownBy(() -> Sum.of(text)).hasMessage(text + " is no sum of columns and measures");
  }
}
