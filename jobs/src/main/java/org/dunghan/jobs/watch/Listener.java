/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.watch;

import java.time.Duration;
import org.dunghan.jobs.load.LoadResult;

/** Who is told what came of the rounds. */
public interface Listener {
  /** A round loaded what had arrived. */
  void loaded(LoadResult result, Duration took);

  /** A round could not load what had arrived; the same is not told twice in a row. */
  void failed(String reason);
}
