/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.dunghan.jobs.load.LoadJob;
import org.dunghan.jobs.load.LoadOptions;
import org.dunghan.jobs.load.LoadProblem;
import org.dunghan.jobs.load.TopicOptions;
import org.dunghan.jobs.topic.Broker;
import org.dunghan.jobs.topic.TopicProblem;
import org.dunghan.jobs.watch.FolderRound;
import org.dunghan.jobs.watch.Folders;
import org.dunghan.jobs.watch.Round;
import org.dunghan.jobs.watch.TopicRound;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads event files and publishes a generation. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description =
        "Load dossier events from files or a Kafka topic and publish a new generation of all figures.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:loaded, or nothing new, or a watch that was stopped",
      "1:loaded, but a file was refused as a whole",
      "2:the call or its data must be mended",
      "3:the program itself is at fault",
    },
    exitCodeOnExecutionException = 3)
final class LoadCommand implements Callable<Integer> {
  private static final int TO_BE_MENDED = 2;

  @ArgGroup(multiplicity = "1")
  private Input input;

  /** Files or a topic. */
  private static final class Input {
    @Parameters(
        arity = "1..*",
        paramLabel = "PATH",
        description = "CSV, JSON Lines, Parquet or (with a mapping) XES files, or folders of them.")
    private List<String> paths;

    @ArgGroup(exclusive = false, multiplicity = "1")
    private TopicArguments topic;
  }

  @Option(
      names = "--watch",
      description =
          "Load again and again what arrives in the folders or in the topic, until a signal (TERM,"
              + " INT) comes; the batch at work then comes to its end. A line tells each load. Files"
              + " whose names begin with \".\" or \"_\" are not read.")
  private boolean watch;

  @Option(
      names = "--quiet",
      defaultValue = "10",
      paramLabel = "SECONDS",
      description =
          "For how long a watched file must not have changed to count as written to its end"
              + " (${DEFAULT-VALUE}).")
  private long quietSeconds;

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
          "Folder with unit.csv, field.csv, procedure.csv, calendar_day.csv and, if need be,"
              + " clock_policy.csv and source.csv; without it the warehouse's latest version is"
              + " used.")
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

  @Mixin private WarehouseOptions target;

  @CommandLine.Spec private CommandLine.Model.CommandSpec command;

  @Override
  public Integer call() {
    if (input.topic == null) {
      return loadFiles();
    }
    try {
      return loadTopic(topicOptions());
    } catch (TopicProblem e) {
      command.commandLine().getErr().println("dunghan load: " + e.getMessage());
      return TO_BE_MENDED;
    }
  }

  private int loadFiles() {
    LoadOptions options =
        new LoadOptions(
            input.paths,
            source,
            Optional.ofNullable(mapping),
            Optional.ofNullable(reference),
            Optional.ofNullable(asOf),
            refuseAbove);
    return watch
        ? WatchingRun.of(
            command,
            target,
            (spark, job) -> round(options, job, spark.spark().hadoopConfiguration()))
        : PublishingRun.of(command, target, job -> job.run(options));
  }

  private Round round(LoadOptions options, LoadJob job, Configuration configuration)
      throws LoadProblem {
    Folders folders = new Folders(options.paths(), configuration);
    try {
      folders.files();
    } catch (IOException e) {
      throw new LoadProblem(e.getMessage(), e);
    }
    return new FolderRound(
        folders,
        wanted -> job.run(options, wanted),
        Duration.ofSeconds(quietSeconds),
        System::nanoTime);
  }

  private TopicOptions topicOptions() throws TopicProblem {
    if (mapping != null) {
      throw new CommandLine.ParameterException(
          command.commandLine(),
          "--mapping is for files: the messages of a topic are events by the contract");
    }
    return new TopicOptions(
        input.topic.topic(),
        input.topic.fromEarliest(),
        source,
        Optional.ofNullable(reference),
        Optional.ofNullable(asOf));
  }

  private int loadTopic(TopicOptions options) throws TopicProblem {
    if (!watch) {
      return PublishingRun.of(command, target, job -> job.run(options));
    }
    try (Broker broker = new Broker(options.topic())) {
      return WatchingRun.of(
          command,
          target,
          (spark, job) ->
              new TopicRound(broker::state, first -> job.run(first ? options : options.goingOn())));
    }
  }
}
