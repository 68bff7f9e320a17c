/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.reconciliation;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.dunghan.api.error.OversizedBody;
import org.dunghan.api.error.SlowBody;

/**
 * A body of which no more than so many bytes are read, for so long: who sends one a byte at a time
 * would have a turn for ever.
 */
final class BoundedBody extends FilterInputStream {
  static final int MOST_MEGABYTES = 32;
  private static final long MOST_BYTES = MOST_MEGABYTES * 1024L * 1024;

  private final int seconds;
  private final LongSupplier nanos;
  private final long begin;
  private long read;

  BoundedBody(InputStream body, int seconds) {
    this(body, seconds, System::nanoTime);
  }

  BoundedBody(InputStream body, int seconds, LongSupplier nanos) {
    super(body);
    this.seconds = seconds;
    this.nanos = nanos;
    begin = nanos.getAsLong();
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    count(Math.max(count, 0));
    return count;
  }

  private void count(int bytes) {
    read += bytes;
    if (read > MOST_BYTES) {
      throw new OversizedBody(
          "The body has more than %d MB; send the list in parts, by unit or by period."
              .formatted(MOST_MEGABYTES));
    }
    if (nanos.getAsLong() - begin > TimeUnit.SECONDS.toNanos(seconds)) {
      throw new SlowBody(
          "The body was not here within %d seconds (DUNGHAN_UPLOAD_SECONDS); send the list in parts,"
                  .formatted(seconds)
              + " by unit or by period, or from where the connection is faster.");
    }
  }
}
