/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.portal;

/** The six groups of the index, 100 points together. */
enum Group {
  TRANSPARENCY(18),
  PROGRESS(20),
  ONLINE_SERVICE(12),
  ONLINE_PAYMENT(10),
  DIGITISATION(22),
  SATISFACTION(18);

  private final int maximum;

  Group(int maximum) {
    this.maximum = maximum;
  }

  int maximum() {
    return maximum;
  }
}
