/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dunghan.jobs.JobLauncher;

/** A job as a user starts it, which can be killed. */
final class JobProcess implements AutoCloseable {
  private static final int KILLED = 128 + 9;
  static final int MINUTES_UNTIL_IT_HANGS = 5;

  private final Process process;
  private final Path log;
  private final long startedAt = System.nanoTime();

  private JobProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * @param master how many threads Spark has, and how often it tries a task
   * @param log where all that it prints is kept
   */
  static JobProcess start(Path log, String master, List<String> arguments) throws IOException {
    List<String> options =
        List.of(
            "-Dspark.master=" + master,
            // Where Spark leaves its files when it is killed.
            "-Djava.io.tmpdir=" + log.getParent());
    List<String> command = JavaCommand.of(JobLauncher.class, options, arguments);
    return new JobProcess(
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start(),
        log);
  }

  /** Sends SIGKILL. */
  void kill() {
    process.destroyForcibly();
  }

  /** Sends SIGKILL, unless the job ends before. */
  void killAfter(Duration delay) throws InterruptedException {
    if (!process.waitFor(delay.toMillis(), TimeUnit.MILLISECONDS)) {
      kill();
    }
  }

  /** Waits for the end. */
  int exitCode() throws InterruptedException {
    if (!process.waitFor(MINUTES_UNTIL_IT_HANGS, TimeUnit.MINUTES)) {
      kill();
      throw new AssertionError("the job hangs: " + output());
    }
    return process.exitValue();
  }

  boolean wasKilled() throws InterruptedException {
    return exitCode() == KILLED;
  }

  Duration age() {
    return Duration.ofNanos(System.nanoTime() - startedAt);
  }

  /** What it printed until now. */
  String output() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
