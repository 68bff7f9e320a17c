/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.hadoop.fs.FileStatus;
import org.apache.spark.api.java.JavaSparkContext;
import org.dunghan.jobs.mapping.Mapping;
import org.dunghan.jobs.mapping.MappingFile;
import org.dunghan.jobs.mapping.MappingProblem;
import org.dunghan.jobs.publish.Generation;
import org.dunghan.jobs.publish.Layers;
import org.dunghan.jobs.publish.Runs;
import org.dunghan.jobs.publish.Upkeep;
import org.dunghan.jobs.publish.Writer;
import org.dunghan.jobs.publish.WriterBusy;
import org.dunghan.jobs.read.EventFile;
import org.dunghan.jobs.read.EventFiles;
import org.dunghan.jobs.reference.ReferenceProblem;
import org.dunghan.jobs.reference.ReferenceVersions;
import org.dunghan.warehouse.Warehouse;
import org.dunghan.warehouse.schema.Schema;

/**
 * Reads event files, adds what is new to the store of record, folds the dossiers that this touches
 * into one new layer and publishes it on top of the layers before.
 *
 * <p>There is one shuffle, of compact blocks of events by ranges of dossiers; every task sums its
 * own cells. Until its last statement readers see the former generation, so a run that dies costs
 * nothing: the next one drops its layer and folds its events.
 */
public final class LoadJob {
  /** A topic has no file to refuse, and what follows a bad message must not wait for its end. */
  private static final double NEVER_REFUSED = 1;

  private final JavaSparkContext spark;
  private final Warehouse warehouse;
  private final Duration patience;
  private final PrintStream output;
  private final String codeVersion;

  /**
   * @param patience how long to wait for another job that is writing
   * @param output where the progress is told
   */
  public LoadJob(
      JavaSparkContext spark,
      Warehouse warehouse,
      Duration patience,
      PrintStream output,
      String codeVersion) {
    this.spark = spark;
    this.warehouse = warehouse;
    this.patience = patience;
    this.output = output;
    this.codeVersion = codeVersion;
  }

  /**
   * Loads what is new.
   *
   * @throws LoadProblem with a message for the user when it cannot go on; the former generation
   *     stays
   */
  public LoadResult run(LoadOptions options) throws LoadProblem {
    return run(options, file -> true);
  }

  /**
   * Loads what is new in the files that are wanted.
   *
   * @throws LoadProblem with a message for the user when it cannot go on; the former generation
   *     stays
   */
  public LoadResult run(LoadOptions options, Predicate<FileStatus> wanted) throws LoadProblem {
    EventFiles files = find(options, wanted);
    Optional<Mapping> mapping = mapping(options);
    return writing((connection, writer) -> load(options, mapping, files, connection, writer));
  }

  /**
   * Loads the messages of a topic that have come since the current generation.
   *
   * @throws LoadProblem with a message for the user when it cannot go on; the former generation
   *     stays
   */
  public LoadResult run(TopicOptions options) throws LoadProblem {
    return writing((connection, writer) -> load(options, connection, writer));
  }

  /**
   * Folds all events that the warehouse holds, and reads no file.
   *
   * @param asOf last local day of the figures, by default the current generation's
   * @param knownAt folds only what had been recorded by then, by the rules known then, into a
   *     generation that can be asked for but is never current
   */
  public LoadResult rebuild(Optional<LocalDate> asOf, Optional<Instant> knownAt)
      throws LoadProblem {
    return writing((connection, writer) -> rebuild(asOf, knownAt, connection, writer));
  }

  /** What is done while no other job writes. */
  @FunctionalInterface
  private interface Work {
    LoadResult run(Connection connection, Writer writer)
        throws SQLException, ReferenceProblem, LoadProblem;
  }

  private LoadResult writing(Work work) throws LoadProblem {
    try (Writer writer = Writer.take(warehouse, patience, output);
        Connection connection = warehouse.connect()) {
      Schema.apply(connection);
      new Layers(connection).dropAbandoned(writer);
      LoadResult result = work.run(connection, writer);
      new Upkeep(connection, writer, output).afterPublishing();
      return result;
    } catch (SQLException | IllegalStateException e) {
      throw LoadProblem.ofWarehouse(warehouse.url(), e);
    } catch (ReferenceProblem | WriterBusy e) {
      throw new LoadProblem(e.getMessage(), e);
    }
  }

  private LoadResult load(
      LoadOptions options,
      Optional<Mapping> mapping,
      EventFiles files,
      Connection connection,
      Writer writer)
      throws SQLException, ReferenceProblem, LoadProblem {
    int reference = reference(options.reference(), connection);
    Standing standing = Standing.of(connection);
    Map<String, Long> loaded =
        new Runs(connection)
            .knownFiles(options.source(), standing.publishedRuns(), standing.setAside());
    // What a mapping reads is known by the mapping, too, not by its bytes alone.
    List<EventFile> found = found(files, mapping.isPresent() ? Map.of() : loaded);
    FileInput fresh = FileInput.of(found, mapping, loaded.keySet());
    int known = found.size() - fresh.files().size();
    boolean isDue = standing.isOutdated(reference, options.asOf());
    if (fresh.files().isEmpty() && !isDue) {
      return LoadResult.nothing(
          known,
          found.isEmpty()
              ? "no event files in " + String.join(", ", options.paths())
              : "all files are in the published generation already");
    }
    Rules rules = Rules.of(reference, standing, connection);
    RunOrder order =
        order(
            options.source(),
            options.asOf(),
            options.refuseAbove(),
            isDue,
            reference,
            standing,
            rules);
    return new LoadRun(connection, writer, stages(mapping), order, standing).run(fresh, known);
  }

  private LoadResult load(TopicOptions options, Connection connection, Writer writer)
      throws SQLException, ReferenceProblem, LoadProblem {
    int reference = reference(options.reference(), connection);
    Standing standing = Standing.of(connection);
    TopicInput input = TopicInput.next(options, standing, connection);
    boolean isDue = standing.isOutdated(reference, options.asOf());
    if (input.ranges().isEmpty() && !isDue) {
      return LoadResult.nothing(0, "no new messages in topic " + options.topic().name());
    }
    Rules rules = Rules.of(reference, standing, connection);
    RunOrder order =
        order(options.source(), options.asOf(), NEVER_REFUSED, isDue, reference, standing, rules);
    return new LoadRun(connection, writer, stages(Optional.empty()), order, standing).run(input, 0);
  }

  private RunOrder order(
      String source,
      Optional<LocalDate> asOf,
      double refuseAbove,
      boolean isDue,
      int reference,
      Standing standing,
      Rules rules) {
    return new RunOrder(
        "load",
        source,
        standing.mustBeSaidAnew(codeVersion),
        isDue,
        asOf,
        Optional.empty(),
        refuseAbove,
        reference,
        rules,
        codeVersion);
  }

  private static int reference(Optional<Path> folder, Connection connection)
      throws SQLException, ReferenceProblem {
    ReferenceVersions versions = new ReferenceVersions(connection);
    return folder.isPresent() ? versions.load(folder.get()) : versions.latest();
  }

  private LoadResult rebuild(
      Optional<LocalDate> asOf, Optional<Instant> knownAt, Connection connection, Writer writer)
      throws SQLException, ReferenceProblem, LoadProblem {
    ReferenceVersions versions = new ReferenceVersions(connection);
    int reference = knownAt.isPresent() ? versions.knownAt(knownAt.get()) : versions.latest();
    Standing standing = Standing.of(connection);
    RunOrder order =
        new RunOrder(
            "rebuild",
            "",
            true,
            true,
            knownAt.isPresent() ? asOf : asOf.or(() -> standing.current().map(Generation::asOf)),
            knownAt,
            0,
            reference,
            Rules.of(reference, standing, connection),
            codeVersion);
    if (Held.by(order.known(), standing.ignored(), connection).events() == 0) {
      throw new LoadProblem(
          "the warehouse holds no event%s: load some, or ask for a later time"
              .formatted(knownAt.map(moment -> " that was recorded by " + moment).orElse("")));
    }
    return new LoadRun(connection, writer, stages(Optional.empty()), order, standing)
        .run(FileInput.NONE, 0);
  }

  private SparkStages stages(Optional<Mapping> mapping) {
    return new SparkStages(spark, warehouse, mapping, output);
  }

  private static Optional<Mapping> mapping(LoadOptions options) throws LoadProblem {
    try {
      return options.mapping().isPresent()
          ? Optional.of(MappingFile.read(options.mapping().get()))
          : Optional.empty();
    } catch (MappingProblem e) {
      throw new LoadProblem(e.getMessage(), e);
    }
  }

  private EventFiles find(LoadOptions options, Predicate<FileStatus> wanted) throws LoadProblem {
    try {
      EventFiles files = new EventFiles(options.paths(), spark.hadoopConfiguration(), wanted);
      files.passedOver().forEach(name -> output.println("passed over, no event file: " + name));
      return files;
    } catch (IOException e) {
      throw new LoadProblem(e.getMessage(), e);
    }
  }

  private static List<EventFile> found(EventFiles files, Map<String, Long> known)
      throws LoadProblem {
    try {
      return files.found(known);
    } catch (IOException e) {
      throw new LoadProblem(e.getMessage(), e);
    }
  }
}
