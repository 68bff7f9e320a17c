/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dunghan.jobs.contract.Channel;
import org.dunghan.jobs.contract.DossierEvent;

/** What is odd about how a dossier came in. */
final class OpeningFindings {
  /** National dossier code: unit, YYMMDD of acceptance, number of that day. */
  private static final Pattern CODE =
      Pattern.compile("[A-Z]\\d{2}(?:\\.\\d{1,3}){0,3}-\\d{6}-\\d{4,7}");

  /** Night work by article 106 of the Labour Code 2019. */
  private static final LocalTime NIGHT_FROM = LocalTime.of(22, 0);

  private static final LocalTime NIGHT_UNTIL = LocalTime.of(6, 0);

  private OpeningFindings() {}

  /** Online a dossier may well come in at night. An inherited tenure has no reception. */
  static void add(Opening opening, String channel, Clock clock, Set<Finding> findings) {
    Optional<Moment> received = moment(opening.reception(), clock);
    Optional<Moment> accepted = moment(opening.acceptance(), clock);
    if (received.isPresent()
        && isAtNight(received.get().local().toLocalTime())
        && !channel.equals(Channel.ONLINE.name())) {
      findings.add(Finding.RECEIVED_AT_NIGHT);
    }
    Optional<DossierEvent> first = opening.reception().or(opening::acceptance);
    if (first.isPresent() && !opening.isInherited()) {
      String code = first.get().dossierId();
      // The pattern comes last: it is slow, and the dates of most codes agree.
      if (!isDated(code, received) && !isDated(code, accepted) && CODE.matcher(code).matches()) {
        findings.add(Finding.CODE_DATE_DIFFERS);
      }
    }
  }

  private static Optional<Moment> moment(Optional<DossierEvent> event, Clock clock) {
    return event.map(DossierEvent::occurredAt).map(clock::moment);
  }

  private static boolean isAtNight(LocalTime time) {
    return !time.isBefore(NIGHT_FROM) || time.isBefore(NIGHT_UNTIL);
  }

  /** Whether a national code gives the day of a moment; of another code it says nothing. */
  private static boolean isDated(String code, Optional<Moment> moment) {
    return moment.isPresent() && number(code) == number(moment.get().day());
  }

  /** The six digits after the first hyphen. */
  private static int number(String code) {
    int begin = code.indexOf('-') + 1;
    int number = 0;
    for (int at = begin; at < Math.min(begin + 6, code.length()); at++) {
      number = number * 10 + Character.digit(code.charAt(at), 10);
    }
    return number;
  }

  /** YYMMDD as a number. */
  private static int number(LocalDate day) {
    return (day.getYear() % 100 * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth();
  }
}
