/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import java.time.LocalDate;

/** The steps of which the scripts are made, on one accepted dossier. */
final class Handling {

  private static final int USUAL_DAYS = 3;
  private static final int SUPPLEMENT_NOTICE_DAYS = 3;
  private static final int CERTAIN_DAYS = 4;
  private static final int AGENCY_OFFICERS = 12;

  private static final String LAND_REGISTRATION = "46-VPDK";

  private final Ward ward;
  private final Practice practice;
  private final Channel channel;
  private final Fate fate;
  private final Term term;
  private final Timeline timeline;
  private final Chance chance;
  private final int usualEnd;
  private final int paceWithinTerm;
  private String holder;

  Handling(
      Ward ward,
      Practice practice,
      Channel channel,
      Fate fate,
      Term term,
      Timeline timeline,
      Chance chance) {
    this.ward = ward;
    this.practice = practice;
    this.holder = ward.code();
    this.channel = channel;
    this.fate = fate;
    this.term = term;
    this.timeline = timeline;
    this.chance = chance;
    this.usualEnd = timeline.day() + chance.below(USUAL_DAYS);
    this.paceWithinTerm = chance.between(150, 1000);
  }

  Ward ward() {
    return ward;
  }

  /** The branch of the land registration office that serves the ward, else what the law names. */
  String agency() {
    return practice.agency().equals(LAND_REGISTRATION) ? ward.landOffice() : practice.agency();
  }

  Fate fate() {
    return fate;
  }

  Term term() {
    return term;
  }

  Timeline timeline() {
    return timeline;
  }

  Chance chance() {
    return chance;
  }

  void assign() {
    timeline.later(600, 9000);
    assignHere();
  }

  /** To an officer of the unit that holds the dossier. */
  void assignHere() {
    timeline.add(EventType.ASSIGNED, Details.by(officer()).holder(holder));
  }

  void transfer(String unit) {
    timeline.add(EventType.TRANSFERRED, Details.by(officer()).holder(unit));
    holder = unit;
  }

  /** Lets so much of the time pass that is left until the dossier ends. */
  Handling pass(int permille) {
    int day = timeline.day() + (target() - timeline.day()) * permille / 1000;
    timeline.onDay(day);
    return this;
  }

  /** Pauses and extensions begin only then. */
  boolean beforeDueDate() {
    return term.due() == null || timeline.day() < term.dueNumber();
  }

  void supplement() {
    requestSupplement();
    LocalDate from = timeline.today();
    timeline.onDay(timeline.day() + chance.between(1, 8)).add(EventType.SUPPLEMENTED, Details.NONE);
    term.pause(from, timeline.today());
  }

  void stallOnSupplement() {
    requestSupplement();
    term.suspend();
  }

  void requestDuty(boolean unpaid) {
    timeline.add(EventType.FINANCIAL_DUTY_REQUESTED, Details.by(officer()));
    if (unpaid) {
      term.suspend();
      return;
    }
    LocalDate from = timeline.today();
    timeline
        .onDay(timeline.day() + chance.between(2, 10))
        .add(EventType.FINANCIAL_DUTY_PAID, Details.NONE);
    term.pause(from, timeline.today());
  }

  /** Extends if the fate says so, and ends on the day that the fate says. */
  void finish() {
    if (fate.extended() && term.due() != null && beforeDueDate()) {
      timeline.onDay(term.dueNumber() - 1);
      term.extendTo(term.plus(term.due(), chance.between(2, 8)));
      timeline.add(EventType.EXTENDED, Details.by(officer()).due(term.due()));
    }
    timeline.onDay(target());
    end();
  }

  void end() {
    boolean applicant = fate.ending() == EventType.WITHDRAWN;
    timeline.add(fate.ending(), applicant ? Details.NONE : Details.by(officer()));
    boolean handedOver = chance.permille(channel == Channel.ONLINE ? 450 : 850);
    if (fate.ending() == EventType.COMPLETED && handedOver) {
      timeline.later(120, 5400).add(EventType.RETURNED, Details.by(officer()));
    }
  }

  private void requestSupplement() {
    int day = timeline.day() + chance.below(SUPPLEMENT_NOTICE_DAYS + 1);
    int latest = term.due() == null ? day : Math.max(timeline.day(), term.dueNumber() - 1);
    timeline.onDay(Math.min(day, latest));
    timeline.add(EventType.SUPPLEMENT_REQUESTED, Details.by(officer()));
  }

  /** Number of the working day on which the dossier ends as the term stands now. */
  private int target() {
    if (term.due() == null) {
      return Math.max(timeline.day(), usualEnd);
    }
    int margin = term.uncertain() ? CERTAIN_DAYS : 0;
    int latest =
        switch (fate.pace()) {
          case LATE -> term.dueNumber() + fate.daysLate() + margin;
          case ON_DUE_DATE -> term.dueNumber() - margin;
          case EARLY -> early(term.dueNumber() - 1 - margin);
        };
    return Math.max(timeline.day(), latest);
  }

  private int early(int latest) {
    return timeline.day() + (latest - timeline.day()) * paceWithinTerm / 1000;
  }

  private String officer() {
    int officers = holder.equals(ward.code()) ? ward.officers() : AGENCY_OFFICERS;
    return Code.officer(holder, chance.between(1, officers));
  }
}
