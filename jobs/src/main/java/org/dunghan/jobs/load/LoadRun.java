/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.apache.spark.SparkException;
import org.dunghan.jobs.publish.BrokenLayer;
import org.dunghan.jobs.publish.Changes;
import org.dunghan.jobs.publish.Generation;
import org.dunghan.jobs.publish.Publications;
import org.dunghan.jobs.publish.Runs;
import org.dunghan.jobs.publish.Touched;
import org.dunghan.jobs.publish.Writer;
import org.dunghan.jobs.publish.WriterReplaced;

/** One numbered run: it ends published, with nothing new, or failed, and says so in load_run. */
final class LoadRun {
  private final Connection connection;
  private final Writer writer;
  private final SparkStages stages;
  private final RunOrder order;
  private final Standing standing;
  private final Runs runs;
  private final Touched touched;

  /**
   * @param writer the right to write to the warehouse
   */
  LoadRun(
      Connection connection, Writer writer, SparkStages stages, RunOrder order, Standing standing) {
    this.connection = connection;
    this.writer = writer;
    this.stages = stages;
    this.order = order;
    this.standing = standing;
    runs = new Runs(connection);
    touched = new Touched(connection);
  }

  /**
   * Reads, folds, checks, publishes.
   *
   * @param known number of files that were passed over because they are published already
   */
  LoadResult run(Input input, int known) throws SQLException, LoadProblem {
    int runId = runs.start(order.job(), order.source(), order.codeVersion());
    try {
      LoadResult result = published(runId, input, known);
      runs.finish(runId, result.outcome());
      return result;
    } catch (Exception e) {
      String reason = LoadProblem.reason(e);
      runs.finish(runId, new Runs.RunOutcome("FAILED", 0, 0, 0, 0, 0, 0, reason));
      throw new LoadProblem(
          "run %d failed, the former generation stays: %s; mend that and load again"
              .formatted(runId, reason),
          e);
    }
  }

  private LoadResult published(int runId, Input input, int known)
      throws SQLException, SparkException, BrokenLayer, WriterReplaced {
    Held held = Held.by(order.known(), standing.ignored(), connection);
    Instant loadedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    FoldPlan.Scope scope = scope(held);
    SparkStages.ReadStage read =
        input.read(stages, order.source(), runId, loadedAt, eventsToHold(scope, held));
    Set<Integer> refused = read.refused(order.refuseAbove());
    LocalDate asOf = asOf(read.latest(refused), held.latest());
    touch(runId, scope, asOf);
    FoldPlan plan =
        new FoldPlan(
            runId,
            scope,
            0,
            asOf,
            loadedAt,
            order.known(),
            refused,
            standing.ignoredBy(runId),
            former());
    LayerFold layers = new LayerFold(connection, stages);
    LayerFold.Folded folded = layers.fold(runId, read, order.rules(), plan);
    List<Runs.LoadedFile> outcomes =
        new FileOutcomes(order.refuseAbove(), read, folded.tally()).of(input.files());
    for (Runs.LoadedFile outcome : outcomes) {
      runs.record(runId, outcome);
    }
    input.record(runId, connection);
    if (folded.tally().acceptedRows() == 0 && !order.isDue()) {
      layers.drop(folded);
      String stays = "nothing new: the published generation stays" + read.remarks();
      return LoadResult.of(outcomes, known, 0, 0, stays);
    }
    layers.complete(folded, plan.former() == null ? 0 : currentNumber());
    Generation generation = generation(runId, asOf, folded);
    Changes.Restated restated = restated(generation);
    new Publications(connection).publish(generation, writer);
    return LoadResult.of(
            outcomes, known, folded.tally().dossiers(), generation.number(), read.remarks().strip())
        .restating(restated);
  }

  private FoldPlan.Scope scope(Held held) {
    if (held.events() == 0) {
      return FoldPlan.Scope.NEW;
    }
    return order.anew() || standing.current().isEmpty() || hasOtherRules()
        ? FoldPlan.Scope.ALL
        : FoldPlan.Scope.TOUCHED;
  }

  private boolean hasOtherRules() {
    return standing
        .current()
        .filter(now -> now.referenceVersion() != order.reference())
        .isPresent();
  }

  private long eventsToHold(FoldPlan.Scope scope, Held held) throws SQLException {
    return switch (scope) {
      case NEW -> 0;
      case ALL -> held.events();
      case TOUCHED ->
          touched.eventsOf(standing.unpublished())
              + touched.eventsAfter(
                  standing.current().orElseThrow().asOf(), order.rules().now().zones());
    };
  }

  private void touch(int runId, FoldPlan.Scope scope, LocalDate asOf)
      throws SQLException, WriterReplaced {
    new Publications(connection).requireStill(writer);
    touched.clear();
    if (scope == FoldPlan.Scope.TOUCHED) {
      touched.byRuns(runId, standing.unpublished());
      touched.byAsOf(
          runId, standing.current().orElseThrow().asOf(), asOf, order.rules().now().zones());
    }
  }

  private FoldPlan.Former former() {
    return order.anew()
        ? null
        : standing
            .current()
            .map(now -> new FoldPlan.Former(now.asOf(), now.runs(), hasOtherRules()))
            .orElse(null);
  }

  private Generation generation(int runId, LocalDate asOf, LayerFold.Folded folded)
      throws SQLException, WriterReplaced {
    List<Integer> layers = new ArrayList<>();
    if (!order.anew()) {
      layers.addAll(standing.current().map(Generation::layers).orElse(List.of()));
    }
    if (layers.isEmpty() || !LayerFold.isEmpty(folded)) {
      layers.add(folded.layer());
    }
    SortedSet<Integer> included =
        folded.tally().acceptedRows() > 0 ? standing.runsWith(runId) : standing.runsWithoutNew();
    return new Generation(
        new Publications(connection).next(writer),
        asOf,
        layers,
        included,
        order.reference(),
        order.knownAt().isPresent() ? Generation.AS_KNOWN : Generation.PUBLISHED,
        order.knownAt(),
        order.codeVersion());
  }

  /** Noted before it is published, so that no generation stands without its changes. */
  private Changes.Restated restated(Generation generation) throws SQLException {
    return standing.current().isEmpty() || order.knownAt().isPresent()
        ? Changes.Restated.NOTHING
        : new Changes(connection).record(generation, standing.current().get());
  }

  private int currentNumber() {
    return standing.current().map(Generation::number).orElse(0);
  }

  /** The figures cover whole days only, and never fewer than before unless that is asked for. */
  private LocalDate asOf(Instant latestRead, Instant latestHeld) {
    ZoneId zone = order.rules().now().source(order.source()).zone();
    Instant latest = latestRead.isAfter(latestHeld) ? latestRead : latestHeld;
    LocalDate lastFullDay = LocalDate.ofInstant(latest, zone).minusDays(1);
    Optional<Generation> published = standing.current().filter(any -> order.knownAt().isEmpty());
    return order
        .asOf()
        .or(() -> published.map(Generation::asOf).filter(day -> day.isAfter(lastFullDay)))
        .orElse(lastFullDay);
  }
}
