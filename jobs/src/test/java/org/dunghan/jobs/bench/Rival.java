/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * DuckDB doing the work of our load: from files to a database file that holds the events, the
 * folded dossiers and the tables of days.
 */
@Command(name = "rival", description = "Loads event files into a DuckDB database.")
final class Rival implements Callable<Integer> {
  private static final List<String> FOLD =
      List.of("3_validate", "4_happened", "5_due", "6_hand_off", "7_dossier", "8_days");

  @Option(names = "--database", required = true)
  private Path database;

  @Option(names = "--format", required = true)
  private Format format;

  @Option(names = "--reference", required = true)
  private Path reference;

  @Option(names = "--as-of", required = true)
  private LocalDate asOf;

  @Parameters(arity = "1..*")
  private List<Path> files;

  private Rival() {}

  Rival(Path database, Format format, Path reference, LocalDate asOf, List<Path> files) {
    this.database = database;
    this.format = format;
    this.reference = reference;
    this.asOf = asOf;
    this.files = files;
  }

  /** Runs in a process of its own, and prints the seconds of each step. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Rival()).execute(arguments));
  }

  @Override
  public Integer call() throws SQLException {
    run().forEach((step, seconds) -> System.out.println(step + " " + seconds));
    return 0;
  }

  /** Returns the seconds of each step. */
  Map<String, Double> run() throws SQLException {
    Map<String, Double> seconds = new LinkedHashMap<>();
    long start = System.nanoTime();
    try (DuckDatabase duck = DuckDatabase.open(database)) {
      duck.run("SET threads = " + Runtime.getRuntime().availableProcessors());
      // The rows of the files need no order of their own in the database.
      duck.run("SET preserve_insertion_order = false");
      duck.set("files", files);
      duck.set("reference", reference.toString());
      duck.set("as_of", asOf);
      start = lap("0_connect", start, seconds);
      for (String step : steps()) {
        duck.run(Resource.sql("rival/" + step));
        start = lap(step, start, seconds);
      }
    }
    lap("9_close", start, seconds);
    return seconds;
  }

  private List<String> steps() {
    List<String> steps = new ArrayList<>(FOLD);
    steps.add(0, format == Format.CSV ? "2_read_csv" : "2_read_parquet");
    steps.add(0, "1_reference");
    return steps;
  }

  private static long lap(String step, long start, Map<String, Double> seconds) {
    long now = System.nanoTime();
    seconds.put(step, (now - start) / 1e9);
    return now;
  }
}
