/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Both sides in turn, each on a fresh, empty database. The last ones stay for what comes after. */
final class Race implements AutoCloseable {
  private final FrontDoor door;
  private final Optional<RivalProcess> rival;
  private final Dataset data;
  private final Format format;
  private final Path folder;
  private BenchEngine engine;

  /**
   * @param rival none where we run alone
   * @param folder for the databases
   */
  Race(FrontDoor door, Optional<RivalProcess> rival, Dataset data, Format format, Path folder) {
    this.door = door;
    this.rival = rival;
    this.data = data;
    this.format = format;
    this.folder = folder;
  }

  List<Round> run(int rounds, Consumer<Round> progress) throws IOException, InterruptedException {
    leaveClassesBehind();
    Folders.warm(data.history(format));
    List<Round> run = new ArrayList<>();
    for (int number = 1; number <= rounds; number++) {
      Round round = number % 2 == 1 ? oursFirst() : rivalFirst();
      progress.accept(round);
      run.add(round);
    }
    return run;
  }

  /** The first load after a build leaves its classes for those after it, and takes longer. */
  private void leaveClassesBehind() throws IOException, InterruptedException {
    engine = BenchEngine.start(door, folder.resolve("first"));
    load(data.increments(format).subList(0, 1), Dataset.AS_OF);
    close();
    Folders.delete(folder.resolve("first"));
  }

  private Round oursFirst() throws IOException, InterruptedException {
    Ours ours = ours();
    return round(ours, rivals());
  }

  private Round rivalFirst() throws IOException, InterruptedException {
    Rivals rivals = rivals();
    return round(ours(), rivals);
  }

  private static Round round(Ours ours, Rivals rivals) {
    return new Round(ours.load(), ours.engine(), rivals.usage(), rivals.steps());
  }

  private Ours ours() throws IOException, InterruptedException {
    close();
    Folders.delete(folder.resolve("ours"));
    engine = BenchEngine.start(door, folder.resolve("ours"));
    Usage load = load(data.history(format), Dataset.AS_OF);
    return new Ours(load, engine.usage());
  }

  private Rivals rivals() throws IOException, InterruptedException {
    if (rival.isEmpty()) {
      return new Rivals(null, Map.of());
    }
    Folders.delete(folder.resolve("rival"));
    Files.createDirectories(folder.resolve("rival"));
    MeasuredProcess process = rival.get().start(database(), format, data);
    Usage usage = process.finish();
    return new Rivals(usage, RivalProcess.steps(process.output()));
  }

  /** Loads files on top of what our warehouse holds. */
  Usage load(List<Path> files, String asOf) throws IOException, InterruptedException {
    return door.load(engine.url(), data, files, asOf).finish();
  }

  /** Waits until our engine has merged what was loaded: it is idle before the next day's events. */
  void settle() throws SQLException, InterruptedException {
    engine.settle();
  }

  /** Our engine of the last round. */
  BenchEngine engine() {
    return engine;
  }

  /** The rival's database of the last round. */
  Path database() {
    return folder.resolve("rival").resolve("rival.duckdb");
  }

  @Override
  public void close() throws InterruptedException {
    if (engine != null) {
      engine.close();
    }
  }

  private record Ours(Usage load, Usage engine) {}

  private record Rivals(Usage usage, Map<String, Double> steps) {}
}
