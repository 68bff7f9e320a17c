/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.lateness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dunghan.api.request.PageKey;
import org.junit.jupiter.api.Test;

class LatenessKeyTest {
  @Test
  void isReadAsItWasWritten() {
    var key = new LatenessKey(3, "2025-07-17", "19774", "D/1", 1, "hue");
    assertThat(LatenessKey.read(key.text("rows"), "rows")).contains(key);
  }

  @Test
  void isNoneThatSomebodyMadeOfOtherThings() {
    String made = PageKey.text(List.of("soon", "2025-07-17", "19774", "D1", "1", "hue"), "rows");
    assertThat(LatenessKey.read(made, "rows")).isEmpty();
    String few = PageKey.text(List.of("3", "2025-07-17"), "rows");
    assertThat(LatenessKey.read(few, "rows")).isEmpty();
  }
}
