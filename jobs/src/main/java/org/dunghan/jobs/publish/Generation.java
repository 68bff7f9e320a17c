/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.publish;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A published generation: a list of layers that add up.
 *
 * @param runs load runs whose events are in it
 * @param knownAt of an AS_KNOWN one: what was recorded later is not in it
 * @param codeVersion of the program that wrote its latest layer
 */
public record Generation(
    int number,
    LocalDate asOf,
    List<Integer> layers,
    SortedSet<Integer> runs,
    int referenceVersion,
    String state,
    Optional<Instant> knownAt,
    String codeVersion) {
  /** What readers may see as the current one. */
  public static final String PUBLISHED = "PUBLISHED";

  /** Asked for by its number, never current. */
  public static final String AS_KNOWN = "AS_KNOWN";

  /** The same figures under another number, from layers that add up to the same. */
  Generation renumbered(int next, List<Integer> layers) {
    return new Generation(next, asOf, layers, runs, referenceVersion, state, knownAt, codeVersion);
  }
}
