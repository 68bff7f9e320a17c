/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Starts the program's commands as users do. */
final class FrontDoor {
  private static final String WAREHOUSE = "DUNGHAN_WAREHOUSE_URL";

  private final Path root;
  private final Path logs;
  private int started;

  /**
   * @param root of the project
   * @param logs folder for the output of the commands
   */
  FrontDoor(Path root, Path logs) throws IOException {
    this.root = root;
    this.logs = Files.createDirectories(logs);
  }

  MeasuredProcess engine(Path data) throws IOException {
    return start(Map.of(), "engine", "--data", data.toString(), "--port", "0");
  }

  MeasuredProcess load(String warehouse, Dataset data, List<Path> files, String asOf)
      throws IOException {
    List<String> arguments = new ArrayList<>(List.of("load"));
    files.forEach(file -> arguments.add(file.toString()));
    arguments.addAll(
        List.of("--source", "bench", "--reference", data.reference().toString(), "--as-of", asOf));
    return start(Map.of(WAREHOUSE, warehouse), arguments.toArray(String[]::new));
  }

  MeasuredProcess serve(String warehouse, int port, Map<String, String> settings)
      throws IOException {
    Map<String, String> environment = new HashMap<>(settings);
    environment.put(WAREHOUSE, warehouse);
    environment.put("DUNGHAN_STATE", logs.toString());
    return start(environment, "serve", "--port", Integer.toString(port));
  }

  /** Any other program whose output is kept with that of the commands. */
  MeasuredProcess program(List<String> command) throws IOException {
    return MeasuredProcess.start(command, Map.of(), log("program"));
  }

  private MeasuredProcess start(Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(root.resolve("bin/dunghan").toString()));
    command.addAll(List.of(arguments));
    return MeasuredProcess.start(command, environment, log(arguments[0]));
  }

  private Path log(String name) {
    started++;
    return logs.resolve("%03d-%s.log".formatted(started, name));
  }
}
