/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A generation: one complete, immutable publication of all figures.
 *
 * @param generation its number; the highest of those PUBLISHED is the current one
 * @param asOf the last local day that its figures cover
 * @param layers the rows that it is made of
 * @param runs the load runs whose events are in it
 * @param referenceVersion the version of units, procedures and calendar it was made with
 * @param rowCounts rows of its layers, by table
 * @param state PUBLISHED, or AS_KNOWN: folded from what was known at a time, and never current
 * @param knownAt what was recorded later is not in it; of an AS_KNOWN one
 */
public record Publication(
    long generation,
    LocalDate asOf,
    Instant publishedAt,
    List<Long> layers,
    List<Long> runs,
    long referenceVersion,
    Map<String, Long> rowCounts,
    String state,
    Optional<Instant> knownAt,
    String codeVersion) {

  /** What every answer says about the figures in it. */
  public Freshness freshness() {
    return new Freshness(generation, asOf, publishedAt);
  }
}
