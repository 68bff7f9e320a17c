/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.publish;

/** Another writer is at work, and was for as long as was to be waited. */
public final class WriterBusy extends Exception {
  WriterBusy(String holder) {
    super(
        "another job is writing to this warehouse: %s; wait for its end, or give --wait SECONDS"
            .formatted(holder));
  }
}
