/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one run is to do.
 *
 * @param job load or rebuild
 * @param anew whether all facts are said again, instead of how they differ
 * @param isDue whether a new generation is due even if the files bring nothing new
 * @param asOf last local day of the figures; none: the last full day before the latest recorded_at
 * @param knownAt folds only what was recorded by then, into a generation that is never current
 * @param refuseAbove share of rejected rows above which a file is refused as a whole
 * @param reference version of the reference tables
 */
record RunOrder(
    String job,
    String source,
    boolean anew,
    boolean isDue,
    Optional<LocalDate> asOf,
    Optional<Instant> knownAt,
    double refuseAbove,
    int reference,
    Rules rules,
    String codeVersion) {
  /** Later than anything that a source may have recorded. */
  static final Instant EVER = Instant.parse("2200-01-01T00:00:00Z");

  /** What was recorded later is not folded. */
  Instant known() {
    return knownAt.orElse(EVER);
  }
}
