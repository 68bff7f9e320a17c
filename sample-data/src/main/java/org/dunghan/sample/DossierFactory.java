/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Makes a ward's dossiers, each from its own stream of chance. */
final class DossierFactory {

  private static final int DUE_FORGOTTEN = 7;

  private final ProcedureMix mix;
  private final WorkingCalendar calendar;

  DossierFactory(ProcedureMix mix, WorkingCalendar calendar) {
    this.mix = mix;
    this.calendar = calendar;
  }

  /**
   * The dossier with that number among those the ward accepts on a day.
   *
   * @param attempt a different one gives another dossier in the same place
   */
  Dossier accepted(Ward ward, LocalDate day, int number, int count, int attempt) {
    Chance chance = Chance.of(ward.key(), day.toEpochDay(), number, attempt);
    Practice practice = mix.draw(chance);
    Channel channel = Channel.draw(ward.onlinePermille(), chance);
    LocalDateTime acceptedAt = day.atTime(OfficeHours.nth(number, count, chance));
    Timeline timeline = timeline(ward, day, number, chance);
    receive(timeline, received(acceptedAt, channel, chance), ward, practice, channel);
    timeline.at(acceptedAt);
    Term term = accept(timeline, ward, practice, chance);
    Fate fate = Fate.draw(practice, ward, chance);
    practice.script().play(new Handling(ward, practice, channel, fate, term, timeline, chance));
    return new Dossier(timeline.events(), term, channel);
  }

  /** One that the ward refuses to accept. */
  Dossier declined(Ward ward, LocalDate day, int number) {
    Chance chance = Chance.of(ward.key(), day.toEpochDay(), number, -1);
    Practice practice = mix.draw(chance);
    Channel channel = Channel.draw(ward.onlinePermille(), chance);
    LocalDateTime declinedAt = day.atTime(OfficeHours.any(chance));
    Timeline timeline = timeline(ward, day, number, chance);
    receive(timeline, received(declinedAt, channel, chance), ward, practice, channel);
    timeline.at(declinedAt).add(EventType.DECLINED, Details.by(desk(ward, chance)));
    return new Dossier(timeline.events(), new Term(null, LimitUnit.NONE, calendar), channel);
  }

  private Timeline timeline(Ward ward, LocalDate day, int number, Chance chance) {
    return new Timeline(Code.dossier(Code.desk(ward), day, number), calendar, chance);
  }

  private static void receive(
      Timeline timeline, LocalDateTime moment, Ward ward, Practice practice, Channel channel) {
    Details details = Details.NONE.unit(ward.code()).procedure(practice.procedure());
    timeline.at(moment).add(EventType.RECEIVED, details.channel(channel).holder(ward.code()));
  }

  /** A few receipts lack the due date; then the statutory limit counts. */
  private Term accept(Timeline timeline, Ward ward, Practice practice, Chance chance) {
    boolean forgotten = chance.permille(DUE_FORGOTTEN);
    Limit limit = forgotten ? practice.limit() : practice.appointment(chance);
    LocalDate due = limit.due(timeline.now(), calendar);
    Details details = Details.by(desk(ward, chance));
    timeline.add(EventType.ACCEPTED, forgotten ? details : details.due(due));
    return new Term(due, limit.unit(), calendar);
  }

  private LocalDateTime received(LocalDateTime acceptedAt, Channel channel, Chance chance) {
    if (channel != Channel.ONLINE) {
      return acceptedAt.minusSeconds(chance.between(60, 300));
    }
    LocalDate previous = calendar.day(calendar.number(acceptedAt.toLocalDate()) - 1);
    int draw = chance.below(1000);
    if (draw < 850 || previous.isBefore(WardDays.FIRST)) {
      return acceptedAt.minusSeconds(chance.between(120, 3600));
    }
    if (draw < 880) {
      return previous.atTime(OfficeHours.any(chance));
    }
    return afterHours(previous, acceptedAt.toLocalDate(), chance);
  }

  /** In the evening, or at any waking hour of a day off. */
  private static LocalDateTime afterHours(LocalDate from, LocalDate until, Chance chance) {
    int daysOff = (int) (until.toEpochDay() - from.toEpochDay()) - 1;
    int dayOff = chance.permille(400) ? chance.below(daysOff + 1) : 0;
    LocalTime opens = dayOff == 0 ? OfficeHours.CLOSING : LocalTime.of(7, 0);
    int span = LocalTime.of(23, 0).toSecondOfDay() - opens.toSecondOfDay();
    return from.plusDays(dayOff).atTime(opens.plusSeconds(chance.below(span)));
  }

  private static String desk(Ward ward, Chance chance) {
    return Code.officer(ward.code(), chance.between(1, 3));
  }
}
