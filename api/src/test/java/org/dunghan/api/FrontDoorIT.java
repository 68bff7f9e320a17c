/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code bin/dunghan} says before it builds or starts anything. */
class FrontDoorIT {
  private static final Path FRONT_DOOR = Path.of("..", "bin", "dunghan").toAbsolutePath();

  @Test
  void tellsWhatItCanDo() throws Exception {
    Told told = ask("--help");
    assertThat(told.exitCode()).isZero();
    assertThat(told.text()).contains("demo", "load", "serve", "engine", "test");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fly | \"fly\" is no command; see bin/dunghan --help",
        "demo --port | --port needs a value; see bin/dunghan --help",
        "demo --port eighty | \"eighty\" is no port: send a number from 1 to 65535",
        "demo --port 65536 | \"65536\" is no port: send a number from 1 to 65535",
        "demo --colour red | demo does not know \"--colour\"; see bin/dunghan --help",
        "serve --data here | serve does not know \"--data\"; see bin/dunghan --help",
      })
  void saysInOneLineWhatToMend(String arguments, String line) throws Exception {
    Told told = ask(arguments.split(" "));
    assertThat(told.exitCode()).isEqualTo(2);
    assertThat(told.text()).isEqualTo("dunghan: " + line + "\n");
  }

  @Test
  void saysThatAPortIsInUse() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Told told = ask("demo", "--port", String.valueOf(taken.getLocalPort()));
      assertThat(told.exitCode()).isEqualTo(2);
      assertThat(told.text())
          .isEqualTo(
              "dunghan: port %d is in use: choose another one with --port\n"
                  .formatted(taken.getLocalPort()));
    }
  }

  @Test
  void saysThatTheDataCannotBeWritten() throws Exception {
    Told told = ask("demo", "--port", "1", "--data", FRONT_DOOR + "/data");
    assertThat(told.exitCode()).isEqualTo(2);
    assertThat(told.text())
        .isEqualTo(
            "dunghan: %s/data cannot be written: choose another directory with --data\n"
                .formatted(FRONT_DOOR));
  }

  private static Told ask(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(FRONT_DOOR.toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Told(process.waitFor(), text);
  }

  private record Told(int exitCode, String text) {}
}
