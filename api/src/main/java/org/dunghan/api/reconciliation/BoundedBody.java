/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.reconciliation;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.dunghan.api.error.OversizedBody;

/** A body of which no more than so many bytes are read. */
final class BoundedBody extends FilterInputStream {
  static final int MOST_MEGABYTES = 32;
  private static final long MOST_BYTES = MOST_MEGABYTES * 1024L * 1024;

  private long read;

  BoundedBody(InputStream body) {
    super(body);
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
  }
}
