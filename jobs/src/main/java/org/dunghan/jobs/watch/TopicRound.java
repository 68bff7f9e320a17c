/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.watch;

import java.util.Optional;
import org.dunghan.jobs.load.LoadProblem;
import org.dunghan.jobs.load.LoadResult;
import org.dunghan.jobs.topic.TopicProblem;
import org.dunghan.jobs.topic.TopicState;

/** Loads what has come to a topic; while nothing comes, only its brokers are asked. */
public final class TopicRound implements Round {
  private final Source source;
  private final Loader loader;
  private Optional<TopicState> loaded = Optional.empty();

  public TopicRound(Source source, Loader loader) {
    this.source = source;
    this.loader = loader;
  }

  /** Tells what the topic holds. */
  @FunctionalInterface
  public interface Source {
    TopicState state() throws TopicProblem;
  }

  /** Loads what is new in the topic. */
  @FunctionalInterface
  public interface Loader {
    /**
     * Loads.
     *
     * @param first whether nothing was loaded before
     */
    LoadResult load(boolean first) throws LoadProblem;
  }

  @Override
  public Optional<LoadResult> run() throws LoadProblem {
    TopicState now = state();
    if (loaded.filter(now::endsLike).isPresent()) {
      return Optional.empty();
    }
    LoadResult result = loader.load(loaded.isEmpty());
    loaded = Optional.of(now);
    return Optional.of(result);
  }

  private TopicState state() throws LoadProblem {
    try {
      return source.state();
    } catch (TopicProblem e) {
      throw new LoadProblem(e.getMessage(), e);
    }
  }
}
