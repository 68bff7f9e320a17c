/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dunghan.jobs.publish.Generation;
import org.dunghan.jobs.publish.Layers;
import org.dunghan.jobs.publish.Publications;
import org.dunghan.jobs.publish.Runs;

/**
 * What a run finds in the warehouse.
 *
 * @param current generation that readers see
 * @param unpublished runs that died before they published, with all their events written
 * @param torn runs that died with some of their events written
 * @param hasAllLayers whether all layers of the current generation were checked when they were
 *     written
 * @param setAside runs that are no longer published, because an earlier generation was restored
 */
record Standing(
    Optional<Generation> current,
    boolean hasAllLayers,
    SortedSet<Integer> unpublished,
    SortedSet<Integer> torn,
    SortedSet<Integer> setAside) {

  static Standing of(Connection connection) throws SQLException {
    Runs runs = new Runs(connection);
    Optional<Generation> current = new Publications(connection).current();
    Set<Integer> published = current.<Set<Integer>>map(Generation::runs).orElse(Set.of());
    boolean hasAllLayers =
        current.isPresent() && new Layers(connection).areComplete(current.get().layers());
    return new Standing(
        current, hasAllLayers, runs.unpublished(), runs.torn(), runs.setAside(published));
  }

  /** Whether a new generation is due even if there are no new events. */
  boolean isOutdated(int reference, Optional<LocalDate> asOf) {
    return !unpublished.isEmpty()
        || current
            .filter(
                now ->
                    now.referenceVersion() != reference
                        || asOf.filter(day -> !day.equals(now.asOf())).isPresent())
            .isPresent();
  }

  /** Only the program that said something can take it back. */
  boolean mustBeSaidAnew(String codeVersion) {
    return current
        .filter(now -> !hasAllLayers || !now.codeVersion().equals(codeVersion))
        .isPresent();
  }

  /** Runs whose events readers see. */
  Set<Integer> publishedRuns() {
    return current.<Set<Integer>>map(Generation::runs).orElse(Set.of());
  }

  /** Runs whose events are in the next generation. */
  SortedSet<Integer> runsWith(int runId) {
    SortedSet<Integer> runs = new TreeSet<>(publishedRuns());
    runs.addAll(unpublished);
    runs.add(runId);
    return runs;
  }

  /** The same for a run that has no events of its own. */
  SortedSet<Integer> runsWithoutNew() {
    SortedSet<Integer> runs = new TreeSet<>(publishedRuns());
    runs.addAll(unpublished);
    return runs;
  }

  /** Runs whose events are in no generation that follows. */
  List<Integer> ignored() {
    SortedSet<Integer> ignored = new TreeSet<>(setAside);
    ignored.addAll(torn);
    return List.copyOf(ignored);
  }

  /** Runs that the fold of a run does not read. */
  List<Integer> ignoredBy(int runId) {
    SortedSet<Integer> ignored = new TreeSet<>(ignored());
    ignored.add(runId);
    return List.copyOf(ignored);
  }
}
