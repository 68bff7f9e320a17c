/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.watch;

import java.util.Optional;
import org.dunghan.jobs.load.LoadProblem;
import org.dunghan.jobs.load.LoadResult;

/** One look at what is watched. */
@FunctionalInterface
public interface Round {
  /**
   * Loads what has arrived.
   *
   * @return what came of it; none: nothing has arrived
   * @throws LoadProblem when it could not be loaded; it is tried again in a later round
   */
  Optional<LoadResult> run() throws LoadProblem;
}
