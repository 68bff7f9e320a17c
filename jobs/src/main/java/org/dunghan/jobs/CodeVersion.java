/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Tells programs apart that may say something else of the same events: the version that people gave
 * it, and a digest of the classes, which nobody can forget to change.
 */
final class CodeVersion {
  private static final int DIGITS = 12;

  private CodeVersion() {}

  static String ofThisProgram() {
    Class<?> here = CodeVersion.class;
    String named =
        Optional.ofNullable(here.getPackage().getImplementationVersion()).orElse("development");
    try {
      Path home = Path.of(here.getProtectionDomain().getCodeSource().getLocation().toURI());
      return named + "+" + digest(home, here.getPackageName().replace('.', '/'));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Of the classes below a folder.
   *
   * @param home a directory or a jar
   */
  static String digest(Path home, String folder) throws IOException {
    if (Files.isDirectory(home)) {
      return digest(home.resolve(folder));
    }
    try (FileSystem jar = FileSystems.newFileSystem(home)) {
      return digest(jar.getPath(folder));
    }
  }

  private static String digest(Path folder) throws IOException {
    MessageDigest digest = DigestUtils.getSha256Digest();
    for (Path one : classes(folder)) {
      digest.update(folder.relativize(one).toString().getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(one));
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  private static List<Path> classes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    }
  }
}
