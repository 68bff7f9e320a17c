/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Fetches libchdb by npm, which checks it against the SHA-512 in our package-lock.json, unpacks it
 * and keeps the download in its own cache for a repeated try.
 */
record LibraryFetch(String npm) {
  private static final List<String> MANIFESTS = List.of("package.json", "package-lock.json");
  private static final String WORKPLACE = "fetching";
  private static final String UNPACKED = "node_modules/@chdb/lib-linux-x64-gnu/libchdb.so";

  /** Puts the library at the path, whole or not at all; another process may want the same. */
  void into(Path library) {
    Path directory = library.getParent();
    try {
      Files.createDirectories(directory);
      try (FileChannel channel = lockFile(directory);
          FileLock lock = channel.lock()) {
        if (lock.isValid() && !Files.exists(library)) {
          removeLeftovers(directory);
          fetch(Files.createTempDirectory(directory, WORKPLACE), library);
        }
      }
    } catch (IOException failure) {
      throw new EngineException(
          "Cannot write the ClickHouse engine (566 MB) to " + directory + ": " + failure, failure);
    }
  }

  private static FileChannel lockFile(Path directory) throws IOException {
    return FileChannel.open(
        directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private void fetch(Path workplace, Path library) throws IOException {
    for (String manifest : MANIFESTS) {
      try (InputStream in = LibraryFetch.class.getResourceAsStream(manifest)) {
        Files.copy(in, workplace.resolve(manifest));
      }
    }
    System.err.println("Fetching the ClickHouse engine by npm (178 MB, once) ...");
    run(workplace);
    Files.move(workplace.resolve(UNPACKED), library, StandardCopyOption.ATOMIC_MOVE);
    remove(workplace);
  }

  private void run(Path workplace) throws IOException {
    List<String> command =
        List.of(npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier");
    Process process = start(command, workplace);
    String output;
    try (InputStream in = process.getInputStream()) {
      output = new String(in.readAllBytes(), UTF_8);
    } finally {
      process.destroy();
    }
    if (process.onExit().join().exitValue() != 0) {
      throw new EngineException(NpmFailure.explain(output));
    }
  }

  private static Process start(List<String> command, Path workplace) {
    try {
      return new ProcessBuilder(command)
          .directory(workplace.toFile())
          .redirectErrorStream(true)
          .start();
    } catch (IOException failure) {
      throw new EngineException(
          "The ClickHouse engine is fetched by npm, and there is no npm: install Node.js with npm"
              + " (Debian: apt install npm) and start again.",
          failure);
    }
  }

  /** A fetch that was killed may leave its directory, and an npm still at work in it. */
  private static void removeLeftovers(Path directory) throws IOException {
    try (Stream<Path> paths = Files.list(directory)) {
      for (Path path : paths.toList()) {
        if (path.getFileName().toString().startsWith(WORKPLACE)) {
          remove(path);
        }
      }
    }
  }

  private static void remove(Path directory) throws IOException {
    try (Stream<Path> paths = Files.walk(directory)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
