/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.MurmurHash3;

/** Which share of all dossiers a dossier belongs to; a task takes a range of buckets. */
public final class Bucket {
  /** Number of buckets; the table {@code event} is partitioned by ranges of them. */
  public static final int COUNT = 1024;

  private Bucket() {}

  /** The bucket of a dossier, the same on every machine. */
  public static int of(String dossierId) {
    byte[] bytes = dossierId.getBytes(StandardCharsets.UTF_8);
    return Math.floorMod(MurmurHash3.hash32x86(bytes), COUNT);
  }

  /** The task, of a number of tasks, that takes a bucket. */
  public static int task(int bucket, int tasks) {
    return bucket * tasks / COUNT;
  }

  /** The first bucket of a task. */
  public static int first(int task, int tasks) {
    return (task * COUNT + tasks - 1) / tasks;
  }
}
