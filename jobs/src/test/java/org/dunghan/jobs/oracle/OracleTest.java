/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The fold under test against the plain one. */
class OracleTest {
  private static final int CASES = 4_000;

  @Test
  void findsNoDifferenceInRandomDossiers() {
    RandomCases.of(CASES).forEach(OracleTest::compare);
  }

  private static void compare(Case random) {
    if (!random.agrees()) {
      Case smallest = random.smallest();
      assertThat(smallest.folded()).as(smallest.story()).isEqualTo(smallest.replayed());
    }
  }
}
