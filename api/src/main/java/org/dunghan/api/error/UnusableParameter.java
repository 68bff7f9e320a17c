/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.error;

import java.util.Collection;

/** A parameter that cannot be used; its message says what to send instead, and becomes a 400. */
public final class UnusableParameter extends RuntimeException {
  public UnusableParameter(String message) {
    super(message);
  }

  /** A value that is none of the valid ones, all of which it names. */
  public static UnusableParameter unknown(String parameter, String sent, Collection<String> valid) {
    return new UnusableParameter(
        "%s: there is no %s; there are %s.".formatted(parameter, sent, String.join(", ", valid)));
  }
}
