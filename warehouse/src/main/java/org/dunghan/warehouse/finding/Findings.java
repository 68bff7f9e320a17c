/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.finding;

import java.util.List;
import java.util.Optional;

/** The closed list of findings. Those of a dossier are the ones that the job can write. */
public final class Findings {
  /** Numbers of a day's dossier codes that no dossier bears. */
  public static final Finding CODE_SEQUENCE_GAPS = new Finding("CODE_SEQUENCE_GAPS", Subject.UNIT);

  /** More results in the last hour of a period than its other hours explain. */
  public static final Finding COMPLETIONS_IN_LAST_HOUR =
      new Finding("COMPLETIONS_IN_LAST_HOUR", Subject.UNIT);

  /** All findings: first those of a dossier, then those of a unit, each by name. */
  public static final List<Finding> ALL =
      List.of(
          dossier("ACCEPTANCE_MISSING"),
          dossier("ACCEPTED_AFTER_END"),
          dossier("CHANNEL_UNKNOWN"),
          dossier("CODE_DATE_DIFFERS"),
          dossier("DAY_OUTSIDE_CALENDAR"),
          dossier("DECLINED_AFTER_ACCEPTANCE"),
          dossier("DUE_DIFFERS_FROM_STATUTORY"),
          dossier("DUE_MISSING"),
          dossier("DUE_SET_AFTER_EXPIRY"),
          dossier("ENDED_OVERDUE_WITHOUT_RESULT"),
          dossier("EVENT_AFTER_AS_OF"),
          dossier("EVENT_AFTER_END"),
          dossier("EXTENDED_AGAIN"),
          dossier("INHERITED_AFTER_END"),
          dossier("INHERITED_OVERDUE"),
          dossier("INHERITED_WITHOUT_DUE"),
          dossier("PAUSE_AFTER_EXPIRY"),
          dossier("PAUSE_NEVER_RESUMED"),
          dossier("PAUSE_REPEATED"),
          dossier("PROCEDURE_UNKNOWN"),
          dossier("RECEIVED_AT_NIGHT"),
          dossier("RECEPTION_MISSING"),
          dossier("RECEPTION_REPEATED"),
          dossier("RESULT_BEFORE_ACCEPTANCE"),
          dossier("RESUME_WITHOUT_PAUSE"),
          dossier("SUPPLEMENT_REQUESTED_ON_LAST_DAY"),
          dossier("UNIT_UNKNOWN"),
          CODE_SEQUENCE_GAPS,
          COMPLETIONS_IN_LAST_HOUR);

  private Findings() {}

  /** The finding of an id, or none. */
  public static Optional<Finding> find(String id) {
    return ALL.stream().filter(finding -> finding.id().equals(id)).findFirst();
  }

  private static Finding dossier(String id) {
    return new Finding(id, Subject.DOSSIER);
  }
}
