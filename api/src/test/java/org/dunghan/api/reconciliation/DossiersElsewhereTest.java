/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DossiersElsewhereTest {
  @Test
  void allCodesAreAskedForInTextsThatAQueryCanHold() {
    List<String> codes =
        IntStream.range(0, 10_000).mapToObj("H57.19774-2025-%06d"::formatted).toList();
    List<String> texts = DossiersElsewhere.texts(codes);
    assertThat(texts).hasSizeGreaterThan(1).allMatch(text -> text.length() <= 60_000);
    assertThat(texts.stream().flatMap(String::lines).toList()).isEqualTo(codes);
  }

  @Test
  void whatIsTooLongForACodeIsNotAskedFor() {
    assertThat(DossiersElsewhere.texts(List.of("x".repeat(121)))).isEmpty();
    assertThat(DossiersElsewhere.texts(List.of("1", "x".repeat(121), "2"))).containsExactly("1\n2");
  }

  @Test
  void whereNothingIsLeftNothingIsAsked() {
    assertThat(DossiersElsewhere.texts(List.of())).isEmpty();
  }
}
