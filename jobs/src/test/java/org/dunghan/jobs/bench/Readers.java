/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Several that read pages at a time, each one page after the other.
 *
 * @param sender that they share
 * @param asked what is sent for a question about a ward
 */
record Readers(Requests sender, Asked asked) {
  static final long REFUSED = -1;

  /** Until then the compiler of the API takes as much as its readers. */
  private static final long WARM_UP = TimeUnit.SECONDS.toNanos(10);

  private static final long MEASURED = TimeUnit.SECONDS.toNanos(10);

  /** What is sent for a question. */
  interface Asked {
    List<HttpRequest> of(Question question, String ward);
  }

  /**
   * Returns the nanoseconds of each page that was begun within ten seconds; less than 0: refused.
   */
  long[] read(List<Question> page, int readers) throws IOException, InterruptedException {
    long start = System.nanoTime() + WARM_UP;
    ExecutorService threads = Executors.newFixedThreadPool(readers);
    try {
      List<Callable<List<Long>>> all = new ArrayList<>();
      for (int reader = 0; reader < readers; reader++) {
        int first = reader;
        all.add(() -> read(page, first, start));
      }
      List<Long> nanos = new ArrayList<>();
      for (Future<List<Long>> one : threads.invokeAll(all)) {
        nanos.addAll(one.get());
      }
      return nanos.stream().mapToLong(Long::longValue).toArray();
    } catch (ExecutionException failure) {
      throw new IOException(failure.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  /** The first page of a reader counts in any case. */
  private List<Long> read(List<Question> page, int first, long start) throws IOException {
    List<Long> nanos = new ArrayList<>();
    for (int turn = first; nanos.isEmpty() || System.nanoTime() < start + MEASURED; turn++) {
      String ward = Question.WARDS.get(turn % Question.WARDS.size());
      List<HttpRequest> requests =
          page.stream().flatMap(question -> asked.of(question, ward).stream()).toList();
      long begun = System.nanoTime();
      boolean answered = sender.sendTogether(requests);
      if (begun >= start) {
        nanos.add(answered ? System.nanoTime() - begun : REFUSED);
      }
    }
    return nanos;
  }
}
