/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.answer;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;

/** An answer in JSON that is given again. */
final class KeptAnswer {
  private final byte[] json;
  private final LocalDate asOf;
  private final String computedAt;

  KeptAnswer(byte[] json, LocalDate asOf, String computedAt) {
    this.json = json;
    this.asOf = asOf;
    this.computedAt = computedAt;
  }

  /** The evening that its figures look back from. */
  LocalDate asOf() {
    return asOf;
  }

  /** When it was given first. */
  String computedAt() {
    return computedAt;
  }

  int length() {
    return json.length;
  }

  void writeTo(OutputStream output) throws IOException {
    output.write(json);
  }
}
