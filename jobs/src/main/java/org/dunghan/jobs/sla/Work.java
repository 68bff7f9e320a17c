/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.time.LocalDate;
import java.util.List;

/**
 * What was done with a tenure: from desk to desk, and by whom.
 *
 * @param waits those that ended
 */
public record Work(List<Handoff> handoffs, List<Wait> waits, List<OfficerAction> officerActions) {

  /**
   * A change of holder between acceptance and end.
   *
   * @param waits whether a wait begins: after the event that ends the tenure nobody waits
   */
  public record Handoff(LocalDate day, String from, String to, boolean waits) {}

  /**
   * The time from a hand-off to the next event.
   *
   * @param ended the day of that event
   * @param workingDays after the day of the hand-off up to and including the last
   */
  public record Wait(LocalDate ended, String from, String to, int workingDays) {}

  /**
   * An event that names an officer and is not the applicant's.
   *
   * @param unit who held the dossier when the officer acted
   */
  public record OfficerAction(LocalDate day, String unit, String officer) {}
}
