/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The program on the committed sample, loaded once by the real job in a process of its own: jobs
 * and API meet only in the warehouse, also here.
 */
final class SampleProgram {
  static final Path SAMPLE = Path.of("..", "sample-data").toAbsolutePath().normalize();

  private static final Path JOBS = Path.of("..", "jobs").toAbsolutePath().normalize();
  private static final String DATABASE = "sample";
  private static final RunningApi API = start();

  private SampleProgram() {}

  static RunningApi api() {
    return API;
  }

  private static RunningApi start() {
    RunningWarehouse.execute("CREATE DATABASE " + DATABASE);
    load();
    return RunningApi.on(RunningWarehouse.jdbcUrl(DATABASE));
  }

  private static void load() {
    try {
      Path log = Path.of("target", "sample-load.log");
      Process job =
          new ProcessBuilder(command())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      assertThat(job.waitFor()).as(() -> contentOf(log)).isZero();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static List<String> command() throws IOException {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "@" + JOBS.resolve("jvm.options"),
        "-Dspark.master=local[2]",
        "-Dspark.ui.enabled=false",
        "-Dspark.driver.host=127.0.0.1",
        "-cp",
        JOBS.resolve("target/classes") + ":" + Files.readString(JOBS.resolve("target/classpath")),
        "org.dunghan.jobs.JobLauncher",
        "load",
        SAMPLE.resolve("events").toString(),
        "--source=hue-sample",
        "--reference=" + SAMPLE.resolve("reference"),
        "--as-of=2025-08-25",
        "--warehouse=" + RunningWarehouse.jdbcUrl(DATABASE));
  }

  private static String contentOf(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
