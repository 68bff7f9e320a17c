/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.dunghan.api.error.UnusableParameter;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class ParametersTest {
  @Test
  void listsAreSeparatedByCommasOrRepeatedOrBoth() {
    assertThat(parameters("a, b", "c", "a,,").list("unit")).containsExactly("a", "b", "c");
  }

  @Test
  void anEmptyListIsNone() {
    assertThat(parameters("").list("unit")).isEmpty();
    assertThat(parameters().list("unit")).isEmpty();
  }

  @Test
  void aDateIsReadOrMissingOrRefused() {
    assertThat(parameters("2025-07-01").date("unit")).hasValue(LocalDate.of(2025, 7, 1));
    assertThat(parameters().date("unit")).isEmpty();
    assertThatThrownBy(() -> parameters("yesterday").date("unit"))
        .isInstanceOf(UnusableParameter.class)
        .hasMessageContaining("send one as in unit=2025-07-01");
  }

  @Test
  void aTextIsSentOnce() {
    assertThat(parameters("a,b").text("unit")).hasValue("a,b");
    assertThat(parameters().text("unit")).isEmpty();
    assertThatThrownBy(() -> parameters("a", "a").text("unit"))
        .isInstanceOf(UnusableParameter.class)
        .hasMessage("unit: send one, not 2.");
  }

  private static Parameters parameters(String... values) {
    var sent = new LinkedMultiValueMap<String, String>();
    sent.addAll("unit", List.of(values));
    return new Parameters(sent, List.of("unit"));
  }
}
