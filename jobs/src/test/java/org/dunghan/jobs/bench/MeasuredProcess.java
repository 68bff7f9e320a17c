/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A process whose time and memory are read from {@code /proc}, every few milliseconds, because the
 * system forgets them with the process.
 */
final class MeasuredProcess implements AutoCloseable {
  private static final int MILLIS_BETWEEN_SAMPLES = 20;
  private static final double TICKS_PER_SECOND = 100;

  private final Process process;
  private final Path log;
  private final long startedAt = System.nanoTime();
  private double cpu;
  private long peak;

  private MeasuredProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * Starts a command.
   *
   * @param log where its output goes
   */
  static MeasuredProcess start(List<String> command, Map<String, String> environment, Path log)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    // Nothing is left behind when the benchmark is broken off.
    Runtime.getRuntime().addShutdownHook(new Thread(process.toHandle()::destroy));
    return new MeasuredProcess(process, log);
  }

  /**
   * Waits for its end.
   *
   * @throws IOException with its last words when it fails
   */
  Usage finish() throws IOException, InterruptedException {
    while (!process.waitFor(MILLIS_BETWEEN_SAMPLES, TimeUnit.MILLISECONDS)) {
      sample();
    }
    Usage usage = new Usage((System.nanoTime() - startedAt) / 1e9, cpu, peak);
    if (process.exitValue() != 0) {
      throw new IOException(
          "a process ended with code %d:%n%s".formatted(process.exitValue(), output()));
    }
    return usage;
  }

  /** What a process that is at work has taken so far. */
  Usage usage() {
    sample();
    return new Usage((System.nanoTime() - startedAt) / 1e9, cpu, peak);
  }

  /** Waits until its output holds a text, and returns the text's first group, if any. */
  String awaitOutput(Pattern text) throws IOException, InterruptedException {
    Matcher found = text.matcher(output());
    while (!found.find()) {
      if (process.waitFor(MILLIS_BETWEEN_SAMPLES, TimeUnit.MILLISECONDS)) {
        throw new IOException("a process did not start:%n%s".formatted(output()));
      }
      found = text.matcher(output());
    }
    return found.group(found.groupCount());
  }

  String output() throws IOException {
    return Files.readString(log);
  }

  /** A sample that comes too late leaves the one before it. */
  private void sample() {
    Path folder = Path.of("/proc", Long.toString(process.pid()));
    try {
      cpu = ProcFile.cpuTicks(Files.readString(folder.resolve("stat"))) / TICKS_PER_SECOND;
      peak = Math.max(peak, ProcFile.peakBytes(Files.readString(folder.resolve("status"))));
    } catch (IOException ended) {
      // Its numbers went with it.
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.toHandle().destroy();
    process.waitFor();
  }
}
