/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.trend;

import java.time.LocalDate;

/**
 * A documented day on which what is usual may have changed.
 *
 * @param date the first day of the new
 * @param text what it rests on, if reference data say so
 */
record Annotation(LocalDate date, Kind kind, String text) {
  /** What happened. */
  enum Kind {
    /** A unit that is asked about began to exist. */
    UNIT_BEGAN,
    /** Another rule of the clock came into force, by a legal act. */
    CLOCK_POLICY,
    /** A procedure that is asked about got another limit. */
    LIMIT_CHANGED
  }
}
