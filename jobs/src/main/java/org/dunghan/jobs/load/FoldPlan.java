/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a fold goes by, besides the rules.
 *
 * @param runId the run that folds
 * @param scope which dossiers are folded
 * @param layer number of the layer that is written
 * @param asOf last local day that is folded
 * @param loadedAt stands for the recorded_at of rows that sent none
 * @param knownAt what was recorded later is not folded
 * @param refusedFiles files of the run of which nothing is taken
 * @param ignoredRuns the run itself, those that are set aside, and those that died half-way
 * @param former what the layer says is how its facts differ from those; null: it says them all
 */
record FoldPlan(
    int runId,
    Scope scope,
    int layer,
    LocalDate asOf,
    Instant loadedAt,
    Instant knownAt,
    Set<Integer> refusedFiles,
    List<Integer> ignoredRuns,
    Former former)
    implements Serializable {

  /** Which dossiers are folded. */
  enum Scope {
    /** The warehouse holds no others than those that are read. */
    NEW,
    /** Those of which events are read, and its own of the table {@code touched_dossier}. */
    TOUCHED,
    /** All that the warehouse holds. */
    ALL
  }

  /**
   * The facts that stand.
   *
   * @param runs whose events are in them
   * @param hasOtherRules whether other rules than today's made them
   */
  record Former(LocalDate asOf, Set<Integer> runs, boolean hasOtherRules) implements Serializable {}

  FoldPlan inLayer(int number) {
    return new FoldPlan(
        runId, scope, number, asOf, loadedAt, knownAt, refusedFiles, ignoredRuns, former);
  }
}
