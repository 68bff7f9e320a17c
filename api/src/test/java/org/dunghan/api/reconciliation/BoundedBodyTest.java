/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.reconciliation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.dunghan.api.error.SlowBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedBodyTest {
  private static final String LIST = "dossier_id\n1\n2\n";

  /** Of 15 bytes one arrives each tenth of a second, in the header or among the rows. */
  @ParameterizedTest
  @ValueSource(strings = {LIST, "1"})
  void whatIsNotHereInTimeIsRefused(String begin) {
    assertThatThrownBy(() -> read(begin + "1".repeat(15), 1))
        .isInstanceOf(SlowBody.class)
        .hasMessageStartingWith("The body was not here within 1 seconds (DUNGHAN_UPLOAD_SECONDS);");
  }

  @Test
  void whatIsSlowButInTimeIsRead() {
    assertThat(read(LIST, 60).count()).isEqualTo(2);
  }

  private static DossierList read(String list, int seconds) {
    OneByteAtATime slow = new OneByteAtATime(list);
    return DossierListReader.read(new BoundedBody(slow, seconds, () -> slow.nanos));
  }

  private static final class OneByteAtATime extends FilterInputStream {
    private long nanos;

    OneByteAtATime(String text) {
      super(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      nanos += TimeUnit.MILLISECONDS.toNanos(100);
      return super.read(bytes, offset, Math.min(length, 1));
    }
  }
}
