/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BucketTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 64, 100, 511, 512, 1023, 1024})
  void tasksCoverEveryBucketExactlyOnce(int tasks) {
    assertThat(
            IntStream.range(0, tasks)
                .flatMap(
                    task ->
                        IntStream.range(Bucket.first(task, tasks), Bucket.first(task + 1, tasks))))
        .containsExactlyElementsOf(IntStream.range(0, Bucket.COUNT).boxed().toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 64, 100, 511, 512, 1023, 1024})
  void everyBucketGoesToTheTaskThatReadsIt(int tasks) {
    assertThat(IntStream.range(0, Bucket.COUNT))
        .allSatisfy(
            bucket -> {
              int task = Bucket.task(bucket, tasks);
              assertThat(bucket)
                  .isBetween(Bucket.first(task, tasks), Bucket.first(task + 1, tasks) - 1);
            });
  }

  @Test
  void aDossierKeepsItsBucketFromRunToRun() {
    assertThat(Bucket.of("H57.30-250701-0001")).isEqualTo(Bucket.of("H57.30-250701-0001"));
    assertThat(IntStream.range(0, 10_000).map(number -> Bucket.of("d" + number)).distinct())
        .hasSizeGreaterThan(1000)
        .allMatch(bucket -> bucket >= 0 && bucket < Bucket.COUNT);
  }
}
