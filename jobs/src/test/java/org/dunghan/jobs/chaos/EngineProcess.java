/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.chaos;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dunghan.warehouse.Warehouse;
import org.dunghan.warehouse.engine.EngineLauncher;

/** The engine as a process of its own, which can be killed. */
final class EngineProcess implements AutoCloseable {
  private static final Pattern LISTENS = Pattern.compile("listens on 127\\.0\\.0\\.1:(\\d+)");

  private final Process process;
  private final int port;

  private EngineProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static EngineProcess start(Path data) throws IOException {
    return start(List.of(), data);
  }

  /**
   * Starts the engine and waits until it listens.
   *
   * @param wrapper command that runs the one behind it
   */
  static EngineProcess start(List<String> wrapper, Path data) throws IOException {
    List<String> command = new ArrayList<>(wrapper);
    command.addAll(
        JavaCommand.of(
            EngineLauncher.class, List.of(), List.of("--data", data.toString(), "--port", "0")));
    Path errors = Files.createTempFile(data.getParent(), "engine", ".log");
    Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    String told = process.inputReader(StandardCharsets.UTF_8).readLine();
    Matcher listens = LISTENS.matcher(String.valueOf(told));
    if (!listens.find()) {
      process.destroyForcibly();
      throw new IOException("the engine did not start: " + Files.readString(errors));
    }
    return new EngineProcess(process, Integer.parseInt(listens.group(1)));
  }

  Warehouse warehouse() {
    return new Warehouse("jdbc:ch://127.0.0.1:" + port + "/default", "default", "");
  }

  long pid() {
    return process.pid();
  }

  /** Sends SIGKILL and waits for the end. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
