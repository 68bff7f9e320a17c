/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeVersionTest {
  @TempDir private Path home;

  @Test
  void isThatOfTheSameClassesWhereverTheyLie() throws IOException {
    write(home, "one");
    Path jar = home.resolve("program.jar");
    try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
      write(files.getPath("/"), "one");
    }

    assertThat(CodeVersion.digest(home, "rules"))
        .hasSize(12)
        .isEqualTo(CodeVersion.digest(jar, "rules"));
  }

  @Test
  void isAnotherOnceAClassIs() throws IOException {
    write(home, "one");
    String before = CodeVersion.digest(home, "rules");
    write(home, "two");

    assertThat(CodeVersion.digest(home, "rules")).isNotEqualTo(before);
  }

  @Test
  void ofThisProgramHasAName() {
    assertThat(CodeVersion.ofThisProgram()).matches("[-.\\w]+\\+[0-9a-f]{12}");
  }

  private static void write(Path root, String content) throws IOException {
    Path folder = Files.createDirectories(root.resolve("rules/clock"));
    Files.writeString(folder.resolve("Clock.class"), content);
    Files.writeString(folder.resolve("notes.txt"), content + root);
  }
}
