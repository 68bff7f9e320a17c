/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.dunghan.jobs.mapping.Mapping;
import org.dunghan.jobs.mapping.MappingFile;
import org.dunghan.jobs.mapping.MappingProblem;
import org.dunghan.jobs.publish.Generation;
import org.dunghan.jobs.publish.Layers;
import org.dunghan.jobs.publish.Publications;
import org.dunghan.jobs.publish.Runs;
import org.dunghan.jobs.read.EventFile;
import org.dunghan.jobs.read.EventFiles;
import org.dunghan.jobs.reference.ReferenceProblem;
import org.dunghan.jobs.reference.ReferenceVersions;
import org.dunghan.jobs.reference.RulebookQueries;
import org.dunghan.warehouse.Warehouse;
import org.dunghan.warehouse.schema.Schema;

/**
 * Reads event files, adds what is new to the store of record, folds all dossiers into one new layer
 * and publishes it as a generation.
 *
 * <p>There is one shuffle, of compact blocks of events by ranges of dossiers; every task sums its
 * own cells. Until its last statement readers see the former generation, so a run that dies costs
 * nothing: the next one drops its layer and folds its events.
 */
public final class LoadJob {
  private final JavaSparkContext spark;
  private final Warehouse warehouse;
  private final PrintStream output;
  private final String codeVersion;

  /**
   * @param output where the progress is told
   */
  public LoadJob(
      JavaSparkContext spark, Warehouse warehouse, PrintStream output, String codeVersion) {
    this.spark = spark;
    this.warehouse = warehouse;
    this.output = output;
    this.codeVersion = codeVersion;
  }

  /**
   * Runs the job.
   *
   * @throws LoadProblem with a message for the user when it cannot go on; the former generation
   *     stays
   */
  public LoadResult run(LoadOptions options) throws LoadProblem {
    EventFiles files = find(options);
    Optional<Mapping> mapping = mapping(options);
    try (Connection connection = warehouse.connect()) {
      Schema.apply(connection);
      return run(options, mapping, files, connection);
    } catch (SQLException | IllegalStateException e) {
      throw LoadProblem.ofWarehouse(warehouse.url(), e);
    } catch (ReferenceProblem e) {
      throw new LoadProblem(e.getMessage(), e);
    }
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
    try (Connection connection = warehouse.connect()) {
      Schema.apply(connection);
      new Layers(connection).dropAbandoned();
      ReferenceVersions versions = new ReferenceVersions(connection);
      int reference = knownAt.isPresent() ? versions.knownAt(knownAt.get()) : versions.latest();
      Optional<Generation> current = new Publications(connection).current();
      LoadOptions options =
          new LoadOptions(List.of(), "", Optional.empty(), Optional.empty(), asOf, 0);
      LoadRun run = start(options, Optional.empty(), knownAt, connection, reference);
      if (run.holdsNothing()) {
        throw new LoadProblem(
            "the warehouse holds no event"
                + knownAt.map(moment -> " that was recorded by " + moment).orElse("")
                + ": load some, or ask for a later time",
            null);
      }
      return run.run(List.of(), 0, knownAt.isPresent() ? Optional.empty() : current, true);
    } catch (SQLException | IllegalStateException e) {
      throw LoadProblem.ofWarehouse(warehouse.url(), e);
    } catch (ReferenceProblem e) {
      throw new LoadProblem(e.getMessage(), e);
    }
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

  private EventFiles find(LoadOptions options) throws LoadProblem {
    try {
      EventFiles files = new EventFiles(options.paths(), spark.hadoopConfiguration());
      files.passedOver().forEach(name -> output.println("passed over, no event file: " + name));
      return files;
    } catch (IOException e) {
      throw new LoadProblem(e.getMessage(), e);
    }
  }

  private LoadResult run(
      LoadOptions options, Optional<Mapping> mapping, EventFiles files, Connection connection)
      throws SQLException, ReferenceProblem, LoadProblem {
    new Layers(connection).dropAbandoned();
    ReferenceVersions versions = new ReferenceVersions(connection);
    int reference =
        options.reference().isPresent()
            ? versions.load(options.reference().get())
            : versions.latest();
    Runs runs = new Runs(connection);
    Optional<Generation> current = new Publications(connection).current();
    Set<String> known = runs.knownFiles(options.source());
    List<NumberedFile> fresh = numbered(files.found(), mapping, known);
    int knownFiles = files.found().size() - fresh.size();
    boolean mustFold =
        runs.haveUnpublishedEvents()
            || current.filter(now -> isOutdated(now, reference, options.asOf())).isPresent();
    if (fresh.isEmpty() && !mustFold) {
      return LoadResult.nothing(
          knownFiles,
          files.found().isEmpty()
              ? "no event files in " + String.join(", ", options.paths())
              : "all files are in the published generation already");
    }
    return start(options, mapping, Optional.empty(), connection, reference)
        .run(fresh, knownFiles, current, mustFold);
  }

  private LoadRun start(
      LoadOptions options,
      Optional<Mapping> mapping,
      Optional<Instant> knownAt,
      Connection connection,
      int reference)
      throws SQLException {
    return new LoadRun(
        options,
        knownAt,
        connection,
        new SparkStages(spark, warehouse, mapping, output),
        new RulebookQueries(connection).rulebook(reference),
        reference,
        codeVersion);
  }

  private static boolean isOutdated(Generation current, int reference, Optional<LocalDate> asOf) {
    return current.referenceVersion() != reference
        || asOf.filter(day -> !day.equals(current.asOf())).isPresent();
  }

  private static List<NumberedFile> numbered(
      List<EventFile> found, Optional<Mapping> mapping, Set<String> known) {
    List<NumberedFile> fresh = new ArrayList<>();
    for (EventFile stored : found) {
      EventFile file =
          mapping.map(by -> stored.knownBy(by.identity(stored.checksum()))).orElse(stored);
      if (!known.contains(file.checksum())) {
        fresh.add(new NumberedFile(fresh.size() + 1, file));
      }
    }
    return fresh;
  }
}
