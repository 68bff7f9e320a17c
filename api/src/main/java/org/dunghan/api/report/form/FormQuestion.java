/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.form;

import java.util.Optional;
import org.dunghan.api.report.ReportPeriod;
import org.dunghan.api.statistics.ResolvingCounts.Asked;

/**
 * Which report is wanted.
 *
 * @param unit none for the city as a whole
 * @param byUnit whether each unit has a block of its own
 */
record FormQuestion(Layout layout, Optional<String> unit, ReportPeriod period, boolean byUnit) {
  Asked asked() {
    return new Asked(period.from(), period.countedTo(), unit);
  }

  Asked askedBefore() {
    return new Asked(period.previousFrom(), period.previousTo(), unit);
  }
}
