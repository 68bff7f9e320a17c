/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SampleGeneratorTest {

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @BeforeEach
  void beAMachineFarAway() {
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
  }

  @AfterEach
  void comeBack() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void writesTheCommittedBytesInAnyLocaleAndZone(@TempDir Path folder) throws Exception {
    int exit = new CommandLine(new SampleGenerator()).execute("generate", "--out", "" + folder);

    assertThat(exit).isZero();
    assertThat(checksums(folder))
        .as("run the generator and commit its files if the change is meant")
        .isEqualTo(checksums(Row.FOLDER));
  }

  @Test
  void committedFilesStaySmall() throws IOException {
    long total = 0;
    for (Path file : Row.files()) {
      assertThat(Files.size(file)).as("%s", file).isLessThan(4 << 20);
      total += Files.size(file);
    }
    assertThat(total).isLessThan(10 << 20);
  }

  private static Map<String, String> checksums(Path folder)
      throws IOException, NoSuchAlgorithmException {
    Map<String, String> checksums = new TreeMap<>();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        checksums.put(file.getFileName().toString(), HexFormat.of().formatHex(digest));
      }
    }
    return checksums;
  }
}
