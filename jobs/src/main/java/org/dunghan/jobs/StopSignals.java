/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.spark.util.SignalUtils;
import org.dunghan.jobs.watch.Stop;

/**
 * The signals by which a shell or a service manager ends a watch. The first one lets the batch at
 * work come to its end; the second ends the process at once, which costs that batch only.
 */
final class StopSignals implements Stop {
  private final CountDownLatch asked = new CountDownLatch(1);

  /** From now on the process hears the signals. */
  StopSignals() {
    List.of("TERM", "INT").forEach(signal -> SignalUtils.register(signal, this::hear));
  }

  /** Whether this one ends nothing by force. */
  private boolean hear() {
    boolean first = asked.getCount() > 0;
    asked.countDown();
    return first;
  }

  @Override
  public boolean within(Duration pause) {
    try {
      return asked.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
