/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dunghan.jobs.publish.BrokenLayer;
import org.dunghan.jobs.publish.Changes;
import org.dunghan.jobs.publish.Generation;
import org.dunghan.jobs.publish.Layers;
import org.dunghan.jobs.publish.Publications;
import org.dunghan.jobs.publish.Runs;
import org.dunghan.jobs.read.EventFile;
import org.dunghan.jobs.sla.Rulebook;

/** One numbered run: it ends published, with nothing new, or failed, and says so in load_run. */
final class LoadRun {
  private static final String HELD =
      """
      SELECT count() AS events, toString(max(recorded_at)) AS latest
      FROM event
      WHERE recorded_at <= fromUnixTimestamp64Micro(?)
      """;

  /** Later than anything that a source may have recorded. */
  static final Instant EVER = Instant.parse("2200-01-01T00:00:00Z");

  private final LoadOptions options;
  private final Optional<Instant> knownAt;
  private final Connection connection;
  private final SparkStages stages;
  private final Rulebook rules;
  private final int reference;
  private final String codeVersion;
  private final Runs runs;
  private final Layers layers;

  /**
   * @param knownAt folds only what was recorded by then, into a generation that is never current
   */
  LoadRun(
      LoadOptions options,
      Optional<Instant> knownAt,
      Connection connection,
      SparkStages stages,
      Rulebook rules,
      int reference,
      String codeVersion) {
    this.options = options;
    this.knownAt = knownAt;
    this.connection = connection;
    this.stages = stages;
    this.rules = rules;
    this.reference = reference;
    this.codeVersion = codeVersion;
    runs = new Runs(connection);
    layers = new Layers(connection);
  }

  /** Whether the warehouse holds no event, or none that was recorded by then. */
  boolean holdsNothing() throws SQLException {
    return held().events() == 0;
  }

  /**
   * Reads, folds, checks, publishes.
   *
   * @param known number of files that were passed over because they are published already
   * @param mustFold whether a new generation is due even if the files bring nothing new
   */
  LoadResult run(
      List<NumberedFile> files, int known, Optional<Generation> current, boolean mustFold)
      throws SQLException, LoadProblem {
    int runId = runs.start(options.source(), codeVersion);
    try {
      LoadResult result = published(runId, files, known, current, mustFold);
      runs.finish(runId, result.outcome());
      return result;
    } catch (Exception e) {
      String reason = LoadProblem.reason(e);
      layers.drop(runId);
      runs.finish(runId, new Runs.RunOutcome("FAILED", 0, 0, 0, 0, 0, 0, reason));
      throw new LoadProblem(
          "run %d failed, the former generation stays: %s; mend that and load again"
              .formatted(runId, reason),
          e);
    }
  }

  private LoadResult published(
      int runId,
      List<NumberedFile> files,
      int known,
      Optional<Generation> current,
      boolean mustFold)
      throws SQLException, BrokenLayer {
    Held held = held();
    Instant loadedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    SparkStages.ReadStage read =
        stages.read(files, options.source(), runId, loadedAt, held.events());
    Set<Integer> refused = read.refused(options.refuseAbove());
    Instant latest = read.latest(refused);
    LocalDate asOf = asOf(latest.isAfter(held.latest()) ? latest : held.latest(), current);
    FoldTally fold =
        stages.fold(
            read, rules, new FoldPlan(runId, asOf, loadedAt, knownAt.orElse(EVER), refused));
    List<Runs.LoadedFile> outcomes = new ArrayList<>();
    for (NumberedFile file : files) {
      outcomes.add(outcome(file, read, fold));
    }
    for (Runs.LoadedFile outcome : outcomes) {
      runs.record(runId, outcome);
    }
    if (fold.acceptedRows() == 0 && !mustFold) {
      layers.drop(runId);
      String stays = "nothing new: the published generation stays" + read.remarks();
      return LoadResult.of(outcomes, known, 0, 0, stays);
    }
    layers.check(runId, fold.written());
    Publications publications = new Publications(connection);
    int generation =
        knownAt.isPresent()
            ? publications.publishAsKnown(runId, asOf, reference, codeVersion)
            : publications.publish(runId, asOf, reference, codeVersion);
    return LoadResult.of(outcomes, known, fold.dossiers(), generation, read.remarks().strip())
        .restating(restated(generation, runId, current));
  }

  private Changes.Restated restated(int generation, int layer, Optional<Generation> former)
      throws SQLException {
    return former.isEmpty()
        ? Changes.Restated.NOTHING
        : new Changes(connection).record(generation, layer, former.get().number());
  }

  /** The figures cover whole days only, and never fewer than before unless that is asked for. */
  private LocalDate asOf(Instant latest, Optional<Generation> current) {
    ZoneId zone = rules.source(options.source()).zone();
    LocalDate lastFullDay = LocalDate.ofInstant(latest, zone).minusDays(1);
    return options
        .asOf()
        .orElseGet(
            () ->
                current
                    .map(Generation::asOf)
                    .filter(day -> day.isAfter(lastFullDay))
                    .orElse(lastFullDay));
  }

  private Runs.LoadedFile outcome(
      NumberedFile numbered, SparkStages.ReadStage read, FoldTally fold) {
    EventFile file = numbered.file();
    ReadOutput.FileTally tally =
        read.tallies().stream()
            .filter(any -> any.fileId() == numbered.id())
            .findFirst()
            .orElseThrow();
    String refusal = SparkStages.ReadStage.refusal(tally, options.refuseAbove());
    boolean refused = !refusal.isEmpty();
    return new Runs.LoadedFile(
        numbered.id(),
        file.name(),
        file.format().name(),
        file.bytes(),
        file.checksum(),
        tally.rows(),
        fold.accepted().getOrDefault(numbered.id(), 0L),
        fold.duplicate().getOrDefault(numbered.id(), 0L),
        refused ? tally.rows() : tally.rejected(),
        refused ? "REFUSED" : "LOADED",
        refusal);
  }

  private Held held() throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(HELD)) {
      statement.setLong(1, ChronoUnit.MICROS.between(Instant.EPOCH, knownAt.orElse(EVER)));
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        Instant latest = Instant.parse(row.getString("latest").replace(' ', 'T') + "Z");
        return new Held(row.getLong("events"), latest);
      }
    }
  }

  private record Held(long events, Instant latest) {}
}
