/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.chaos;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a program of the project is started in a process of its own; it starts fast and is small. */
final class JavaCommand {
  private static final List<String> OPTIONS =
      List.of(
          "@" + Path.of("jvm.options").toAbsolutePath(),
          "-Xmx512m",
          "-XX:TieredStopAtLevel=1",
          "-Dslf4j.internal.verbosity=ERROR",
          "-Dspark.ui.enabled=false",
          "-Dspark.driver.host=127.0.0.1",
          "-Dspark.driver.bindAddress=127.0.0.1");

  private JavaCommand() {}

  static List<String> of(Class<?> main, List<String> options, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(arguments);
    return command;
  }
}
