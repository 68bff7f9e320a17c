/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

/** An oddity in the events of a dossier: named, counted, listable; it never stops the fold. */
public enum Finding {
  ACCEPTANCE_MISSING,
  /** Declined, or ended otherwise before acceptance, then accepted all the same. */
  ACCEPTED_AFTER_END,
  CHANNEL_UNKNOWN,
  /** The date in the dossier code is that of neither reception nor acceptance. */
  CODE_DATE_DIFFERS,
  /** Accepted or due in a year of which the calendar knows no day. */
  DAY_OUTSIDE_CALENDAR,
  DECLINED_AFTER_ACCEPTANCE,
  /** The first due date that an event set is not the one that the clock computes. */
  DUE_DIFFERS_FROM_STATUTORY,
  /** Neither a limit nor an event gives one. */
  DUE_MISSING,
  DUE_SET_AFTER_EXPIRY,
  /** Withdrawn, discontinued or handed over while overdue. */
  ENDED_OVERDUE_WITHOUT_RESULT,
  EVENT_AFTER_AS_OF,
  EVENT_AFTER_END,
  EXTENDED_AGAIN,
  INHERITED_AFTER_END,
  INHERITED_OVERDUE,
  INHERITED_WITHOUT_DUE,
  PAUSE_AFTER_EXPIRY,
  /** The tenure ended while it was paused. */
  PAUSE_NEVER_RESUMED,
  PAUSE_REPEATED,
  PROCEDURE_UNKNOWN,
  /** Not online, and between 22:00 and 06:00. */
  RECEIVED_AT_NIGHT,
  RECEPTION_MISSING,
  RECEPTION_REPEATED,
  RESULT_BEFORE_ACCEPTANCE,
  RESUME_WITHOUT_PAUSE,
  /** On the last working day in time. */
  SUPPLEMENT_REQUESTED_ON_LAST_DAY,
  UNIT_UNKNOWN
}
