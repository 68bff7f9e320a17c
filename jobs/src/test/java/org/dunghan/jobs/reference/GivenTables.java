/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.reference;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of reference tables that a test writes as it needs them. */
record GivenTables(Path folder) {

  void write(String table, String rows) throws IOException {
    Files.writeString(
        folder.resolve(table + ".csv"),
        String.join(",", ReferenceTable.named(table).columns()) + "\n" + rows);
  }

  ReferenceFiles files() {
    return new ReferenceFiles(folder);
  }

  void assertProblem(String table, String message) {
    assertThatThrownBy(() -> files().rows(ReferenceTable.named(table)))
        .isInstanceOf(ReferenceProblem.class)
        .hasMessageStartingWith(message);
  }
}
