/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.watch;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.apache.hadoop.fs.FileStatus;
import org.dunghan.jobs.load.LoadProblem;
import org.dunghan.jobs.load.LoadResult;

/**
 * Loads the files that have arrived in folders. Those that were loaded are neither read nor hashed
 * again unless they change.
 *
 * <p>After a failure it takes half as many files at a time, and after a success twice as many, so
 * one that cannot be read does not keep back the others.
 */
public final class FolderRound implements Round {
  private final Folders folders;
  private final Loader loader;
  private final Arrivals arrivals;
  private int most = Integer.MAX_VALUE;

  /**
   * @param quiet how long a file must not have changed before it is read
   * @param nanos a clock that only goes on
   */
  public FolderRound(Folders folders, Loader loader, Duration quiet, LongSupplier nanos) {
    this.folders = folders;
    this.loader = loader;
    arrivals = new Arrivals(quiet, nanos);
  }

  /** Loads those files of the folders that are wanted. */
  @FunctionalInterface
  public interface Loader {
    LoadResult load(Predicate<FileStatus> wanted) throws LoadProblem;
  }

  @Override
  public Optional<LoadResult> run() throws LoadProblem {
    List<String> settled = arrivals.settled(stamps());
    if (settled.isEmpty()) {
      return Optional.empty();
    }
    List<String> batch = settled.subList(0, Math.min(most, settled.size()));
    Set<String> paths = new HashSet<>(batch);
    try {
      LoadResult result =
          loader.load(
              file -> paths.contains(file.getPath().toString()) && arrivals.isUnchanged(file));
      arrivals.handled(batch);
      most = (int) Math.min(2L * most, Integer.MAX_VALUE);
      return Optional.of(result);
    } catch (LoadProblem e) {
      arrivals.failed(batch);
      most = Math.max(1, batch.size() / 2);
      throw e;
    }
  }

  private Map<String, Arrivals.Stamp> stamps() throws LoadProblem {
    Map<String, Arrivals.Stamp> stamps = new HashMap<>();
    try {
      for (FileStatus file : folders.files()) {
        stamps.put(file.getPath().toString(), Arrivals.Stamp.of(file));
      }
    } catch (IOException e) {
      throw new LoadProblem(e.getMessage(), e);
    }
    return stamps;
  }
}
