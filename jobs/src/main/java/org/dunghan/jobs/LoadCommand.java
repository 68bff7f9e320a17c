/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.dunghan.jobs.load.LoadJob;
import org.dunghan.jobs.load.LoadOptions;
import org.dunghan.jobs.load.LoadProblem;
import org.dunghan.jobs.load.LoadResult;
import org.dunghan.jobs.publish.Runs;
import org.dunghan.warehouse.Warehouse;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads event files and publishes a generation. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description = "Load dossier events from files and publish a new generation of all figures.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:loaded, or nothing new",
      "1:loaded, but a file was refused as a whole",
      "2:the call or its data must be mended",
      "3:the program itself is at fault",
    },
    exitCodeOnExecutionException = 3)
final class LoadCommand implements Callable<Integer> {
  private static final int A_FILE_WAS_REFUSED = 1;
  private static final int TO_BE_MENDED = 2;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "CSV, JSON Lines, Parquet or (with a mapping) XES files, or folders of them.")
  private List<String> paths;

  @Option(
      names = "--source",
      required = true,
      paramLabel = "NAME",
      description = "System that the events come from; event ids are stable within it.")
  private String source;

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description =
          "What the columns of a foreign log mean in the data contract; jobs/mappings has"
              + " examples. Columns that it does not name are not read.")
  private Path mapping;

  @Option(
      names = "--reference",
      paramLabel = "DIR",
      description =
          "Folder with unit.csv, field.csv, procedure.csv and calendar_day.csv; without it the"
              + " warehouse's latest version is used.")
  private Path reference;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description =
          "Last local day that the figures cover, ex. 2025-08-25; without it the last full day"
              + " before the latest recorded_at.")
  private LocalDate asOf;

  @Option(
      names = "--refuse-above",
      defaultValue = "${env:DUNGHAN_REFUSE_ABOVE:-0.05}",
      paramLabel = "SHARE",
      description = "Refuse a file with a larger share of rejected rows (${DEFAULT-VALUE}).")
  private double refuseAbove;

  @Option(
      names = "--warehouse",
      defaultValue = "${env:DUNGHAN_WAREHOUSE_URL:-jdbc:ch://127.0.0.1:8123/default}",
      paramLabel = "URL",
      description = "JDBC URL of the ClickHouse (${DEFAULT-VALUE}).")
  private String warehouse;

  @Option(
      names = "--user",
      defaultValue = "${env:DUNGHAN_WAREHOUSE_USER:-default}",
      description = "User of the ClickHouse (${DEFAULT-VALUE}).")
  private String user;

  @CommandLine.Spec private CommandLine.Model.CommandSpec command;

  @Override
  public Integer call() {
    long startedAt = System.nanoTime();
    try {
      LoadResult result = load(warehouse());
      print(result, (System.nanoTime() - startedAt) / 1e9);
      return result.refused().isEmpty() ? 0 : A_FILE_WAS_REFUSED;
    } catch (LoadProblem | IllegalArgumentException e) {
      command.commandLine().getErr().println("dunghan load: " + e.getMessage());
      return TO_BE_MENDED;
    }
  }

  private LoadResult load(Warehouse target) throws LoadProblem {
    SparkConf settings =
        new SparkConf().setAppName("dunghan load").setIfMissing("spark.master", "local[*]");
    try (JavaSparkContext spark = new JavaSparkContext(settings)) {
      return new LoadJob(spark, target, System.err, codeVersion())
          .run(
              new LoadOptions(
                  paths,
                  source,
                  Optional.ofNullable(mapping),
                  Optional.ofNullable(reference),
                  Optional.ofNullable(asOf),
                  refuseAbove));
    }
  }

  /** The password comes by the environment only: a command line is seen by every user. */
  private Warehouse warehouse() {
    String password = System.getenv().getOrDefault("DUNGHAN_WAREHOUSE_PASSWORD", "");
    return new Warehouse(warehouse, user, password);
  }

  private static String codeVersion() {
    return Optional.ofNullable(LoadCommand.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  private void print(LoadResult result, double seconds) {
    result.refused().forEach(reason -> System.err.println("refused " + reason));
    if (result.known() > 0) {
      System.out.println("files that were loaded before: " + result.known());
    }
    Runs.RunOutcome outcome = result.outcome();
    if (outcome.rejected() > 0) {
      System.out.println(
          "rejected rows are kept in the table rejected_row, with file, line, column and reason");
    }
    if (!outcome.message().isEmpty()) {
      System.out.println(outcome.message());
    }
    System.out.printf(
        Locale.ROOT,
        "read %,d  accepted %,d  duplicate %,d  rejected %,d  dossiers %,d  generation %s  %.1f s%n",
        outcome.read(),
        outcome.accepted(),
        outcome.duplicate(),
        outcome.rejected(),
        outcome.dossiers(),
        outcome.generation() == 0 ? "none" : outcome.generation(),
        seconds);
  }
}
