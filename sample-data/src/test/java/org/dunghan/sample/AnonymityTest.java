/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AnonymityTest {

  @Test
  void noColumnIsOutsideTheContract() {
    for (Path file : Row.files()) {
      assertThat(Row.withHeader(file).get(0).cells()).as("%s", file).isEqualTo(Row.COLUMNS);
    }
  }

  @Test
  void officersAreNumbers() {
    assertThat(Row.all())
        .allMatch(row -> row.cell("officer_id").matches("|cb-(\\d{5}|46-[A-Z0-9]+(-\\d)?)-\\d\\d"));
  }

  @Test
  void dossierCodesAreMadeUpInTheNationalForm() {
    assertThat(Row.all())
        .allMatch(row -> row.cell("dossier_id").matches("H57\\.[89]0\\.\\d\\d-25\\d{4}-\\d{4}"))
        .allMatch(row -> row.cell("event_id").startsWith(row.cell("dossier_id") + "/"));
  }
}
