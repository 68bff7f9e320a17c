/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dunghan.jobs.contract.Channel;
import org.dunghan.jobs.contract.DossierEvent;

/** What is odd about how a dossier came in. */
final class OpeningFindings {
  /** National dossier code: unit, YYMMDD of acceptance, number of that day. */
  private static final Pattern CODE =
      Pattern.compile("[A-Z]\\d{2}(?:\\.\\d{1,3}){0,3}-(\\d{6})-\\d{4,7}");

  /** Night work by article 106 of the Labour Code 2019. */
  private static final LocalTime NIGHT_FROM = LocalTime.of(22, 0);

  private static final LocalTime NIGHT_UNTIL = LocalTime.of(6, 0);

  private OpeningFindings() {}

  /** Online a dossier may well come in at night. An inherited tenure has no reception. */
  static void add(Opening opening, String channel, Clock clock, Set<Finding> findings) {
    boolean atNight =
        opening.reception().stream()
            .map(event -> clock.moment(event.occurredAt()).local().toLocalTime())
            .anyMatch(time -> !time.isBefore(NIGHT_FROM) || time.isBefore(NIGHT_UNTIL));
    if (atNight && !channel.equals(Channel.ONLINE.name())) {
      findings.add(Finding.RECEIVED_AT_NIGHT);
    }
    List<DossierEvent> opened =
        Stream.concat(opening.reception().stream(), opening.acceptance().stream()).toList();
    List<LocalDate> days =
        opened.stream().map(event -> clock.moment(event.occurredAt()).day()).toList();
    if (!opening.isInherited()
        && !opened.isEmpty()
        && contradicts(opened.get(0).dossierId(), days)) {
      findings.add(Finding.CODE_DATE_DIFFERS);
    }
  }

  private static boolean contradicts(String code, Collection<LocalDate> days) {
    Matcher parts = CODE.matcher(code);
    return parts.matches()
        && days.stream().noneMatch(day -> number(day) == Integer.parseInt(parts.group(1)));
  }

  /** YYMMDD as a number. */
  private static int number(LocalDate day) {
    return (day.getYear() % 100 * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth();
  }
}
