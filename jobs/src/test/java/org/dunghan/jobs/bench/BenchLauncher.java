/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Races our load against DuckDB, and measures what comes after a load. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = {
      "Load the same generated events with bin/dunghan load and with DuckDB, in turn, check that"
          + " both say the same, then measure increments and the API.",
      "\"bench fold\" times the fold alone instead, over all events of the warehouse.",
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:measured, results equal", "1:results differ", "2:could not be measured"})
final class BenchLauncher implements Callable<Integer> {
  private static final int DIFFERENT = 1;
  private static final int FAILED = 2;

  @Option(
      names = "--events",
      defaultValue = "1000000",
      paramLabel = "N",
      description = "Events of the history, about (${DEFAULT-VALUE}).")
  private long events;

  @Option(
      names = "--format",
      defaultValue = "PARQUET",
      description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
  private Format format;

  @Option(
      names = "--largest",
      defaultValue = "1",
      paramLabel = "TIMES",
      description = "How many times its share the first ward has of them (${DEFAULT-VALUE}).")
  private double largest;

  @Option(
      names = "--rounds",
      defaultValue = "3",
      paramLabel = "R",
      description = "How often either side runs (${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description =
          "Where event files are kept and databases are written; by default below"
              + " $XDG_DATA_HOME/dunghan.")
  private Path data;

  @Option(
      names = "--rival",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "Let DuckDB do the same, or not; without it nothing is compared.")
  private boolean raced;

  @Option(
      names = "--comparison",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "Hold every cell of the one side against the other's, or not.")
  private boolean compared;

  @Option(
      names = "--api",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "Time the API, or not.")
  private boolean api;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Where the result is written as JSON; by default below --data.")
  private Path json;

  @Option(names = "--root", required = true, hidden = true)
  private Path root;

  @Option(names = "--generator", required = true, hidden = true)
  private String generator;

  private BenchLauncher() {}

  public static void main(String[] arguments) {
    CommandLine command = new CommandLine(new BenchLauncher());
    command.setOverwrittenOptionsAllowed(true);
    command.setCaseInsensitiveEnumValuesAllowed(true);
    command.setExecutionExceptionHandler(
        (failure, line, given) -> {
          System.err.println("dunghan bench: " + failure.getMessage());
          return FAILED;
        });
    System.exit(command.execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException, SQLException {
    Path work = data.toAbsolutePath().resolve("work");
    Folders.delete(work);
    FrontDoor door = new FrontDoor(root, work.resolve("logs"));
    Dataset dataset =
        new Dataset(
            data.toAbsolutePath()
                .resolve("events-" + events + (largest == 1 ? "" : "-largest-" + largest)),
            root.resolve("sample-data/reference"));
    System.err.println("event files: " + dataset.folder());
    new DatasetMaker(door, generator).make(dataset, events, largest, format);
    Result result = measure(door, dataset, work);
    Path file =
        json == null ? data.resolve("bench-" + events + "-" + format.ending() + ".json") : json;
    result.writeTo(file);
    System.out.println(Table.of(result));
    System.out.println("as JSON: " + file);
    Folders.delete(work);
    return result.differences().isEmpty() ? 0 : DIFFERENT;
  }

  private Result measure(FrontDoor door, Dataset dataset, Path work)
      throws IOException, InterruptedException, SQLException {
    Optional<RivalProcess> rival =
        raced ? Optional.of(new RivalProcess(door, data.toAbsolutePath())) : Optional.empty();
    boolean isCompared = raced && compared;
    try (Race race = new Race(door, rival, dataset, format, work)) {
      List<Round> run = race.run(rounds, BenchLauncher::tell);
      long rows = race.engine().events();
      List<Difference> differences = List.of();
      if (isCompared) {
        differences =
            new Comparison(race.engine().warehouse(), race.database(), work).differences();
        System.err.println(differences.isEmpty() ? "equal in every cell" : "the two differ");
      }
      List<Increment> increments = Increment.loadAll(race, dataset, format);
      increments.forEach(BenchLauncher::tell);
      race.settle();
      List<ApiTimes> answers = api ? ApiTimes.measure(door, race.engine()) : List.of();
      List<PageTimes> pages = api ? PageTimes.measure(door, race.engine()) : List.of();
      return new Result(
          Machine.ofThis(),
          format,
          rows,
          Folders.size(dataset.history(format)),
          run,
          isCompared,
          differences,
          increments,
          answers,
          pages);
    }
  }

  private static void tell(Increment increment) {
    System.err.printf(
        Locale.ROOT, "%,d events more: %.1f s%n", increment.rows(), increment.load().wall());
  }

  private static void tell(Round round) {
    System.err.printf(Locale.ROOT, "ours %.1f s", round.load().wall());
    if (round.rival() != null) {
      System.err.printf(Locale.ROOT, ", DuckDB %.1f s", round.rival().wall());
    }
    System.err.println();
  }
}
