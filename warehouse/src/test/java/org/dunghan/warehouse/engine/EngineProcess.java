/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The engine as a JVM of its own, started as the front door starts it. */
record EngineProcess(Process process, BufferedReader out, BufferedReader err)
    implements AutoCloseable {
  static EngineProcess start(Path data, int port) throws IOException {
    return start("--data", data.toString(), "--port", String.valueOf(port));
  }

  static EngineProcess start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(EngineLauncher.class.getName());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).start();
    return new EngineProcess(process, process.inputReader(UTF_8), process.errorReader(UTF_8));
  }

  /** Sends SIGTERM and waits for the end; what the process said stays readable. */
  int stop() throws InterruptedException {
    process.toHandle().destroy();
    return process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
