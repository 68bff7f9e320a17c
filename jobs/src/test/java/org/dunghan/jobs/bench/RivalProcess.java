/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The rival in a JVM of its own that holds it back as little as possible: a small one, with
 * DuckDB's library unpacked beforehand, as our engine's is.
 */
final class RivalProcess {
  private static final String LIBRARY = "libduckdb_java.so";

  private final FrontDoor door;
  private final Path unpacked;
  private final String classPath;

  /**
   * @param folder where the library is kept
   */
  RivalProcess(FrontDoor door, Path folder) throws IOException {
    this.door = door;
    List<String> entries =
        new ArrayList<>(List.of(System.getProperty("java.class.path").split(":")));
    String jar =
        entries.stream().filter(entry -> entry.contains("duckdb_jdbc")).findFirst().orElseThrow();
    unpacked = folder.resolve(Path.of(jar).getFileName().toString().replace(".jar", ""));
    entries.set(entries.indexOf(jar), unpacked.toString());
    classPath = String.join(":", entries);
    if (!Files.exists(unpacked.resolve(LIBRARY))) {
      unpack(Path.of(jar));
    }
  }

  /**
   * Classes and services, and the library of this machine under the name that the JVM looks for.
   */
  private void unpack(Path jar) throws IOException {
    String machine = LIBRARY + "_linux_" + System.getProperty("os.arch");
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().filter(any -> !any.isDirectory()).toList()) {
        boolean library = entry.getName().equals(machine);
        if (library || !entry.getName().startsWith("libduckdb")) {
          Path target = unpacked.resolve(library ? LIBRARY : entry.getName());
          Files.createDirectories(target.getParent());
          try (InputStream bytes = zip.getInputStream(entry)) {
            Files.copy(bytes, target);
          }
        }
      }
    }
  }

  /** Loads a history; the process is to be waited for. */
  MeasuredProcess start(Path database, Format format, Dataset data) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.library.path=" + unpacked,
                "-cp",
                classPath,
                Rival.class.getName(),
                "--database=" + database,
                "--format=" + format,
                "--reference=" + data.reference(),
                "--as-of=" + Dataset.AS_OF));
    data.history(format).forEach(file -> command.add(file.toString()));
    return door.program(command);
  }

  /** The seconds of each step, as the process printed them. */
  static Map<String, Double> steps(String output) {
    Map<String, Double> steps = new LinkedHashMap<>();
    output
        .lines()
        .map(line -> line.split(" "))
        .filter(words -> words.length == 2 && words[0].matches("\\d_\\w+"))
        .forEach(words -> steps.put(words[0], Double.valueOf(words[1])));
    return steps;
  }
}
