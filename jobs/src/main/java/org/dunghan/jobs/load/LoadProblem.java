/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.io.IOException;

/** A load that cannot go on; the message tells the user what to do. */
public final class LoadProblem extends Exception {
  LoadProblem(String message) {
    super(message);
  }

  public LoadProblem(String message, Throwable cause) {
    super(message, cause);
  }

  /** The warehouse is not there, or refuses what the job asks of it. */
  static LoadProblem ofWarehouse(String url, Exception failure) {
    String message =
        firstCause(failure) instanceof IOException
            ? "the warehouse at %s cannot be reached: %s: start it, or name another with"
                + " --warehouse or DUNGHAN_WAREHOUSE_URL"
            : "the warehouse at %s does not answer as it should: %s";
    return new LoadProblem(message.formatted(url, reason(failure)), failure);
  }

  /** One line; the messages above the first cause say little, or hold whole stack traces. */
  static String reason(Exception failure) {
    return String.valueOf(firstCause(failure).getMessage()).lines().findFirst().orElse("");
  }

  private static Throwable firstCause(Throwable failure) {
    return failure.getCause() == null ? failure : firstCause(failure.getCause());
  }
}
