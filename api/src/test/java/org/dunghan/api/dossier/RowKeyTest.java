/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dunghan.api.request.PageKey;
import org.junit.jupiter.api.Test;

class RowKeyTest {
  @Test
  void isReadAsItWasWritten() {
    var key = new RowKey("19774", "D/1", 1, "hue");
    assertThat(RowKey.read(key.text("rows"), "rows")).contains(key);
  }

  @Test
  void isNoneThatSomebodyMadeOfOtherThings() {
    String made = PageKey.text(List.of("19774", "D1", "first", "hue"), "rows");
    assertThat(RowKey.read(made, "rows")).isEmpty();
    assertThat(RowKey.read(PageKey.text(List.of("19774"), "rows"), "rows")).isEmpty();
  }
}
