/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import java.nio.charset.CharacterCodingException;

/** A file that is refused as a whole; the message says why and what to send. */
public final class RefusedFile extends Exception {
  public RefusedFile(String reason) {
    super(reason, null, false, false);
  }

  RefusedFile(CharacterCodingException cause) {
    this("is not UTF-8: save it as UTF-8 and send it again", cause);
  }

  RefusedFile(String reason, Throwable cause) {
    super(reason, cause);
  }
}
