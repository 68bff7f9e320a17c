/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;

/** What a race does with folders and files as a whole. */
final class Folders {
  private Folders() {}

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** Bytes of all files below. */
  static long size(Collection<Path> roots) throws IOException {
    long bytes = 0;
    for (Path root : roots) {
      try (var files = Files.walk(root)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          bytes += Files.size(file);
        }
      }
    }
    return bytes;
  }

  /** Reads files once, so that the page cache of the system holds them. */
  static void warm(Collection<Path> files) throws IOException {
    for (Path file : files) {
      try (InputStream bytes = Files.newInputStream(file)) {
        bytes.transferTo(OutputStream.nullOutputStream());
      }
    }
  }
}
