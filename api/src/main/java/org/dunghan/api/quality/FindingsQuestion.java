/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.quality;

import java.time.LocalDate;
import java.util.List;
import org.dunghan.api.scope.Reading;
import org.dunghan.warehouse.finding.Finding;

/**
 * Which findings are asked for, once every word of the question is known to be valid.
 *
 * @param byUnit each unit by itself, or all together
 * @param units those that count; empty for all
 */
record FindingsQuestion(
    List<Finding> findings, boolean byUnit, List<String> units, LocalDate from, LocalDate to) {
  /** What tells the rows of an answer from those of any other. */
  String rows(Reading reading) {
    return String.join(
        " ",
        Long.toString(reading.generation()),
        reading.scope().id(),
        findings.stream().map(Finding::id).toList().toString(),
        units.toString(),
        from.toString(),
        to.toString());
  }
}
