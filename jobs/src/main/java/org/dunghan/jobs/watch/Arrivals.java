/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.watch;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.apache.hadoop.fs.FileStatus;

/**
 * Knows which files have come or changed. A file that somebody may still be writing to has not come
 * yet: its size and time must have stood still for a while by our own clock, as the times of files
 * are those of other machines, or of the files that they are copies of.
 */
final class Arrivals {
  private final Duration quiet;
  private final LongSupplier nanos;
  private final Map<String, Seen> seen = new HashMap<>();

  /**
   * @param quiet how long a file must have stood still
   * @param nanos a clock that only goes on
   */
  Arrivals(Duration quiet, LongSupplier nanos) {
    this.quiet = quiet;
    this.nanos = nanos;
  }

  /** What tells one state of a file from another without reading it. */
  record Stamp(long bytes, long modifiedAt) {
    static Stamp of(FileStatus file) {
      return new Stamp(file.getLen(), file.getModificationTime());
    }
  }

  /** A file that does not change: since when, and how often it could not be loaded. */
  private record Seen(Stamp stamp, long since, boolean handled, int failures) {}

  /**
   * Takes note of all files that are there now.
   *
   * @return those that have come, the ones first that failed least often
   */
  List<String> settled(Map<String, Stamp> files) {
    long now = nanos.getAsLong();
    seen.keySet().retainAll(files.keySet());
    files.forEach(
        (path, stamp) ->
            seen.compute(
                path,
                (same, before) ->
                    before != null && before.stamp().equals(stamp)
                        ? before
                        : new Seen(stamp, now, false, 0)));
    return seen.entrySet().stream()
        .filter(file -> !file.getValue().handled())
        .filter(file -> now - file.getValue().since() >= quiet.toNanos())
        .sorted(
            Comparator.<Map.Entry<String, Seen>>comparingInt(file -> file.getValue().failures())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether a file is as it was when it was last seen. */
  boolean isUnchanged(FileStatus file) {
    Seen before = seen.get(file.getPath().toString());
    return before != null && before.stamp().equals(Stamp.of(file));
  }

  /** They are not to be loaded again unless they change. */
  void handled(List<String> paths) {
    for (String path : paths) {
      seen.computeIfPresent(
          path, (same, file) -> new Seen(file.stamp(), file.since(), true, file.failures()));
    }
  }

  /** They are to be loaded again, others first. */
  void failed(List<String> paths) {
    for (String path : paths) {
      seen.computeIfPresent(
          path, (same, file) -> new Seen(file.stamp(), file.since(), false, file.failures() + 1));
    }
  }
}
