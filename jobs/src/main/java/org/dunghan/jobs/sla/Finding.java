/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

/** An oddity in the events of a dossier: named, counted, listable; it never stops the fold. */
public enum Finding {
  ACCEPTANCE_MISSING,
  CHANNEL_UNKNOWN,
  DECLINED_AFTER_ACCEPTANCE,
  DUE_SET_AFTER_EXPIRY,
  EVENT_AFTER_AS_OF,
  EVENT_AFTER_END,
  EXTENDED_AGAIN,
  INHERITED_AFTER_END,
  INHERITED_WITHOUT_DUE,
  PAUSE_REPEATED,
  PROCEDURE_UNKNOWN,
  RECEPTION_MISSING,
  RECEPTION_REPEATED,
  RESULT_BEFORE_ACCEPTANCE,
  RESUME_WITHOUT_PAUSE,
  UNIT_UNKNOWN
}
