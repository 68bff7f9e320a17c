/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.report;

/** A formula that cannot be read. */
final class FormulaProblem extends Exception {
  private final int position;

  /**
   * @param position in the formula, from 0
   */
  FormulaProblem(int position, String message) {
    super(message, null, false, false);
    this.position = position;
  }

  int position() {
    return position;
  }
}
