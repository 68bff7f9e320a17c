/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What the law or a source says of the clock, for a scope and a time. Dossiers keep the policy in
 * force on their day of acceptance.
 *
 * @param scope which dossiers it is for
 * @param validUntil its last day, {@link LocalDate#MAX} while it lasts
 * @param sameDayUntil a same-day procedure accepted then or later is due on the next working day
 */
public record ClockPolicy(
    Scope scope,
    LocalDate validFrom,
    LocalDate validUntil,
    Supplement supplement,
    FinancialDuty financialDuty,
    Lateness lateness,
    DueRule due,
    LocalTime sameDayUntil,
    OfficeDay officeDay)
    implements Serializable {

  /**
   * In force where no row says otherwise. The 15:00 rule: text of procedure 1.001193 on the
   * national portal; late by the date: the official statistical form; office hours: practice.
   */
  public static final ClockPolicy BUILT_IN =
      new ClockPolicy(
          Scope.GENERAL,
          LocalDate.MIN,
          LocalDate.MAX,
          Supplement.PAUSE,
          FinancialDuty.PAUSE,
          Lateness.DATE,
          DueRule.AS_SET,
          LocalTime.of(15, 0),
          new OfficeDay(
              LocalTime.of(7, 30), LocalTime.of(11, 30), LocalTime.of(13, 0), LocalTime.of(17, 0)));

  boolean isValidOn(LocalDate day) {
    return !day.isBefore(validFrom) && !day.isAfter(validUntil);
  }

  /** Which dossiers a policy is for; an empty code stands for any. */
  public record Scope(String source, String fieldCode, String procedureCode)
      implements Serializable {
    static final Scope GENERAL = new Scope("", "", "");

    /** Whether dossiers of a source and a field are in it; the procedure aside. */
    boolean includes(String otherSource, String otherField) {
      return (source.isEmpty() || source.equals(otherSource))
          && (fieldCode.isEmpty() || fieldCode.equals(otherField));
    }
  }

  /** What the missing supplement does to the clock. */
  public enum Supplement {
    PAUSE,
    /** Stops it, and the supplement starts the whole limit anew. */
    RESTART
  }

  /** What an unpaid financial duty does to the clock. */
  public enum FinancialDuty {
    PAUSE,
    RUN
  }

  /** What makes late. */
  public enum Lateness {
    /** A later local date than the due date. */
    DATE,
    /** A later instant than the one that an event set. */
    INSTANT
  }

  /** What pauses do to a due date that an event set. */
  public enum DueRule {
    /** It moves by the part of each pause after it was set. */
    AS_SET,
    /** It does not move: the source exports the current one. */
    FINAL
  }
}
