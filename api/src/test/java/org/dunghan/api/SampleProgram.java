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
import java.time.LocalDate;
import java.util.List;

/**
 * The program on the committed sample, loaded once by the real job in a process of its own: jobs
 * and API meet only in the warehouse, also here.
 */
public final class SampleProgram {
  static final Path SAMPLE = Path.of("..", "sample-data").toAbsolutePath().normalize();

  private static final LocalDate AS_OF = LocalDate.of(2025, 8, 25);

  private static final Path JOBS = Path.of("..", "jobs").toAbsolutePath().normalize();
  private static final String DATABASE = "sample";
  private static final RunningApi API = on(DATABASE, SAMPLE.resolve("events"), "hue-sample");

  private SampleProgram() {}

  /** The one on the sample. */
  public static RunningApi api() {
    return API;
  }

  /** The program on events of another source, beside the reference tables of the sample. */
  static RunningApi on(String database, Path events, String source) {
    return on(database, events, source, AS_OF);
  }

  /** The program on the sample as it was on the evening of an earlier day. */
  static RunningApi asOf(LocalDate day) {
    String database = "sample_" + day.toString().replace("-", "_");
    return on(database, SAMPLE.resolve("events"), "hue-sample", day);
  }

  private static RunningApi on(String database, Path events, String source, LocalDate asOf) {
    RunningWarehouse.execute("CREATE DATABASE " + database);
    load(database, events, source, asOf);
    return RunningApi.on(RunningWarehouse.jdbcUrl(database));
  }

  private static void load(String database, Path events, String source, LocalDate asOf) {
    try {
      Path log = Path.of("target", database + "-load.log");
      Process job =
          new ProcessBuilder(command(database, events, source, asOf))
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

  private static List<String> command(String database, Path events, String source, LocalDate asOf)
      throws IOException {
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
        events.toString(),
        "--source=" + source,
        "--reference=" + SAMPLE.resolve("reference"),
        "--as-of=" + asOf,
        "--warehouse=" + RunningWarehouse.jdbcUrl(database));
  }

  private static String contentOf(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
