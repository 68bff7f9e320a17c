/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs;

import java.time.Duration;
import java.util.Locale;
import org.dunghan.jobs.load.LoadResult;
import org.dunghan.jobs.publish.Runs;

/** What a load did, in a line. */
final class Outcome {
  private Outcome() {}

  static String line(LoadResult result, Duration took) {
    Runs.RunOutcome outcome = result.outcome();
    return String.format(
        Locale.ROOT,
        "read %,d  accepted %,d  duplicate %,d  rejected %,d  dossiers %,d  generation %s  %.1f s",
        outcome.read(),
        outcome.accepted(),
        outcome.duplicate(),
        outcome.rejected(),
        outcome.dossiers(),
        outcome.generation() == 0 ? "none" : outcome.generation(),
        took.toMillis() / 1e3);
  }
}
