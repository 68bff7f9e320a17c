/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.report;

import java.util.Optional;

/**
 * What a report says of one figure by means of others.
 *
 * @param line in the file
 * @param formula what the figure must be
 * @param computed from the other figures; none when that divides by zero
 */
public record Statement(
    int line,
    String name,
    String stated,
    String formula,
    Optional<String> computed,
    boolean consistent) {

  @Override
  public String toString() {
    return "%-13s %s: stated %s, %s (line %d: %s)"
        .formatted(
            consistent ? "consistent" : "inconsistent",
            name,
            stated,
            computed.map(value -> "computed " + value).orElse("computing it divides by zero"),
            line,
            formula);
  }
}
