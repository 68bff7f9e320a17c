/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.survival;

import java.util.List;
import org.dunghan.api.survival.SurvivalCurve.Day;

/**
 * Tenures that took equally long and ended alike.
 *
 * @param days working days that they were seen without pauses
 * @param how EARLY, ON_DUE_DATE, LATE or WITHOUT_DUE where they were resolved, OPEN, or the type of
 *     another end
 */
record Duration(int days, String how, long tenures) {
  private static final List<String> RESOLVED =
      List.of("EARLY", "ON_DUE_DATE", "LATE", "WITHOUT_DUE");

  boolean isResolved() {
    return RESOLVED.contains(how);
  }

  boolean isInTime() {
    return how.equals("EARLY") || how.equals("ON_DUE_DATE");
  }

  Day day() {
    return isResolved() ? new Day(tenures, 0) : new Day(0, tenures);
  }
}
