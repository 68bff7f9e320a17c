/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the engine as a process of its own until it is told to stop. */
@Command(
    name = "engine",
    description = "Runs ClickHouse on 127.0.0.1 until it is stopped.",
    mixinStandardHelpOptions = true)
public final class EngineLauncher implements Callable<Integer> {
  @Option(names = "--data", required = true, description = "directory of the database")
  private Path data;

  @Option(
      names = "--port",
      defaultValue = "8123",
      description = "port of 127.0.0.1, 0 for any free one (default: ${DEFAULT-VALUE})")
  private int port;

  private EngineLauncher() {}

  public static void main(String[] arguments) {
    CommandLine commandLine = new CommandLine(new EngineLauncher());
    commandLine.setExecutionExceptionHandler((failure, command, result) -> refuse(failure));
    commandLine.setParameterExceptionHandler((failure, given) -> refuse(failure));
    System.exit(commandLine.execute(arguments));
  }

  private static int refuse(Exception failure) {
    System.err.println(failure.getMessage());
    return CommandLine.ExitCode.USAGE;
  }

  @Override
  public Integer call() throws InterruptedException {
    // Closed by its own shutdown hook: the signal that ends this process arrives there.
    EmbeddedClickHouse clickHouse = EmbeddedClickHouse.start(data, port);
    System.out.printf(
        "ClickHouse %s listens on %s:%d, data in %s%n",
        clickHouse.version(), Endpoint.HOST, clickHouse.port(), clickHouse.data());
    new CountDownLatch(1).await();
    return CommandLine.ExitCode.OK;
  }
}
