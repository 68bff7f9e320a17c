/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the wards took over from the dissolved districts on 1 July 2025. */
final class InheritedDossiers {

  private static final LocalDate LAST_DISTRICT_DAY = LocalDate.of(2025, 6, 30);
  private static final int WITHOUT_LIMIT_DAYS = 15;

  private final ProcedureMix mix;
  private final WorkingCalendar calendar;
  private final Map<String, Integer> sequences = new HashMap<>();

  InheritedDossiers(ProcedureMix mix, WorkingCalendar calendar) {
    this.mix = mix;
    this.calendar = calendar;
  }

  List<Event> of(Ward ward) {
    List<Event> events = new ArrayList<>();
    for (int number = 1; number <= ward.inherited(); number++) {
      events.addAll(dossier(ward, number));
    }
    return events;
  }

  private List<Event> dossier(Ward ward, int number) {
    Chance chance = Chance.of(ward.key(), 0, number);
    Practice practice = mix.drawInherited(chance);
    Limit limit = practice.appointment(chance);
    LocalDateTime acceptedAt = acceptedAt(limit, chance);
    Timeline timeline = new Timeline(code(ward, acceptedAt.toLocalDate()), calendar, chance);
    Term term = new Term(limit.due(acceptedAt, calendar), limit.unit(), calendar);
    Details identity =
        Details.NONE
            .procedure(practice.procedure())
            .channel(Channel.draw(ward.onlinePermille() / 2, chance));
    underDistrict(timeline.at(acceptedAt), ward, identity, term);
    underWard(timeline, ward, identity, term, number);
    if (isOpen(ward, number)) {
      remainOpen(timeline, ward, term, chance);
    } else {
      resolve(timeline, ward, chance);
    }
    return timeline.events();
  }

  private void underDistrict(Timeline timeline, Ward ward, Details identity, Term term) {
    String district = ward.formerUnit();
    Details by = Details.by(Code.officer(district, 1));
    timeline.add(EventType.RECEIVED, identity.unit(district).holder(district));
    timeline.later(60, 900).add(EventType.ACCEPTED, by.due(term.due()));
    timeline.later(600, 5400).add(EventType.ASSIGNED, by.holder(district));
  }

  private void underWard(Timeline timeline, Ward ward, Details identity, Term term, int number) {
    LocalDateTime handOver = WardDays.FIRST.atTime(7, 30).plusSeconds(30L * number);
    Details details = identity.unit(ward.code()).holder(ward.code()).due(term.due());
    timeline.at(handOver).add(EventType.INHERITED, details);
    timeline.onDay(timeline.day() + 1 + number % 4);
    timeline.add(EventType.ASSIGNED, by(ward, number).holder(ward.code()));
  }

  /** Some wait for a supplement, some were re-appointed, most just lie there. */
  private void remainOpen(Timeline timeline, Ward ward, Term term, Chance chance) {
    boolean inTime = !term.due().isBefore(timeline.today());
    if (inTime && chance.permille(300)) {
      timeline.onDay(timeline.day()).add(EventType.SUPPLEMENT_REQUESTED, by(ward, chance.below(4)));
    } else if (inTime && chance.permille(500)) {
      LocalDate due = calendar.plus(term.due(), chance.between(5, 20));
      timeline.onDay(timeline.day()).add(EventType.EXTENDED, by(ward, chance.below(4)).due(due));
    }
  }

  /** More of them soon after the hand-over than later. */
  private void resolve(Timeline timeline, Ward ward, Chance chance) {
    int left = calendar.number(Quota.AS_OF) - timeline.day();
    int days = Math.min(chance.between(1, left), chance.between(1, left));
    timeline
        .onDay(timeline.day() + days)
        .add(EventType.COMPLETED, by(ward, chance.below(4)))
        .later(300, 5400);
    if (chance.permille(600)) {
      timeline.add(EventType.RETURNED, by(ward, chance.below(4)));
    }
  }

  /** Every so many, so that the number of open ones is exact. */
  private static boolean isOpen(Ward ward, int number) {
    int open = ward.inheritedOpen();
    return number * open / ward.inherited() > (number - 1) * open / ward.inherited();
  }

  /** Long enough before the hand-over for about every third to be late already. */
  private LocalDateTime acceptedAt(Limit limit, Chance chance) {
    int term = limit.unit() == LimitUnit.NONE ? WITHOUT_LIMIT_DAYS : limit.value();
    int workingDays = limit.unit() == LimitUnit.CALENDAR_DAYS ? term * 5 / 7 : term;
    int before = chance.below(2 + workingDays * 3 / 2);
    LocalDate day = calendar.day(calendar.number(LAST_DISTRICT_DAY) - before);
    return day.atTime(OfficeHours.any(chance));
  }

  private String code(Ward ward, LocalDate day) {
    String desk = Code.districtDesk(ward.formerUnit());
    return Code.dossier(desk, day, sequences.merge(desk + day, 1, Integer::sum));
  }

  private static Details by(Ward ward, int number) {
    return Details.by(Code.officer(ward.code(), 4 + number % 4));
  }
}
