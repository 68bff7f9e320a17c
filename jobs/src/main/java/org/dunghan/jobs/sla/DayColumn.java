/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

/**
 * The counts of a day, in the order of the columns of {@code procedure_day} and of the values that
 * name them in {@code dossier.movements}.
 */
public enum DayColumn {
  RECEIVED,
  DECLINED,
  TAKEN_OVER,
  RESOLVED_EARLY,
  RESOLVED_ON_DUE_DATE,
  RESOLVED_LATE,
  RESOLVED_WITHOUT_DUE,
  RESOLVED_WITHIN_ORIGINAL,
  RESOLVED_WITH_ORIGINAL,
  WITHDRAWN,
  WITHDRAWN_OVERDUE,
  DISCONTINUED,
  DISCONTINUED_OVERDUE,
  HANDED_OVER,
  HANDED_OVER_OVERDUE,
  EXTENDED,
  ACTIONS,
  HANDOFFS,
  /** From here on: the change of a stock. */
  AWAITING,
  AWAITING_OVERDUE,
  OPEN_IN_TIME,
  OPEN_OVERDUE,
  OPEN_PAUSED,
  OPEN_WITHOUT_DUE
}
