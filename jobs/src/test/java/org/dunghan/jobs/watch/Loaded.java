/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.watch;

import java.util.List;
import org.dunghan.jobs.load.LoadResult;
import org.dunghan.jobs.publish.Changes;
import org.dunghan.jobs.publish.Runs;

/** Results of loads that never were. */
final class Loaded {
  static final LoadResult NOTHING =
      new LoadResult(
          new Runs.RunOutcome("NOTHING_NEW", 0, 0, 0, 0, 0, 0, ""),
          List.of(),
          0,
          Changes.Restated.NOTHING);

  private Loaded() {}
}
