/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A command as users start it, in a process of its own. */
final class JobProcess implements AutoCloseable {
  private static final long DEADLINE_SECONDS = 120;

  private final Process process;
  private final Path output;

  /**
   * Starts a command.
   *
   * @param output file that keeps what it prints
   */
  JobProcess(Path output, String... arguments) throws IOException {
    this.output = output;
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("--add-opens"))
        .forEach(command::add);
    command.addAll(
        List.of(
            "-Dspark.ui.enabled=false",
            "-Dspark.driver.host=127.0.0.1",
            "-cp",
            System.getProperty("java.class.path"),
            JobLauncher.class.getName()));
    command.addAll(List.of(arguments));
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
  }

  /** Waits until it has printed such a line, and gives it. */
  String line(Predicate<String> wanted) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
    boolean ended;
    do {
      ended = process.waitFor(100, TimeUnit.MILLISECONDS);
      var line = lines().stream().filter(wanted).findFirst();
      if (line.isPresent()) {
        return line.get();
      }
    } while (!ended && System.nanoTime() < deadline);
    throw new AssertionError("the line did not come: " + lines());
  }

  /** What it has printed. */
  List<String> lines() throws IOException {
    return Files.readAllLines(output);
  }

  /** Sends it the signal by which service managers end a process. */
  void terminate() {
    process.destroy();
  }

  int exitCode() throws InterruptedException {
    return process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
    process.onExit().join();
  }
}
