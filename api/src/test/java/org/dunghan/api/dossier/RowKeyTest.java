/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowKeyTest {
  private static final RowKey KEY = new RowKey("19774", "Đ/7 &a=1.2\n", 2, "hue");
  private static final String ROWS = "rows of a question";

  @Test
  void isReadAsItWasWritten() {
    assertThat(RowKey.read(KEY.text(ROWS), ROWS)).contains(KEY);
    assertThat(KEY.text(ROWS)).matches("[\\w.-]+");
  }

  @Test
  void isNoneOfOtherRows() {
    assertThat(RowKey.read(KEY.text(ROWS), "rows of another")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "x", "x.y", "%00", "MTk3NzQ.0123456789abcdef"})
  void isNoneThatWasNotWritten(String text) {
    assertThat(RowKey.read(text, ROWS)).isEmpty();
  }

  @Test
  void isNoneAfterAnyChange() {
    String text = KEY.text(ROWS);
    for (int index = 0; index < text.length(); index++) {
      char other = text.charAt(index) == '0' ? '1' : '0';
      String changed = text.substring(0, index) + other + text.substring(index + 1);
      assertThat(RowKey.read(changed, ROWS)).as(changed).isEmpty();
    }
  }
}
