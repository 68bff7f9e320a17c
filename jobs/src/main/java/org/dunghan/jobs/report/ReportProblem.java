/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.report;

/** A file of figures that cannot be read; the message says where, and what to send. */
public final class ReportProblem extends Exception {
  ReportProblem(String message) {
    super(message, null, false, false);
  }
}
