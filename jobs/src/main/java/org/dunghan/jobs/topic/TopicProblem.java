/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.topic;

/** A topic cannot be read; the message says why and what to do. */
public final class TopicProblem extends Exception {
  TopicProblem(String message) {
    super(message);
  }

  TopicProblem(String message, Throwable cause) {
    super(message, cause);
  }
}
