/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.quality;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The findings of tenures between two days, counted without any database. */
record FindingsByHand(List<Folded> tenures, LocalDate from, LocalDate to) {
  private static final Pattern CODE =
      Pattern.compile("([A-Z]\\d{2}(?:\\.\\d{1,3}){0,3})-(\\d{2})(\\d{2})(\\d{2})-(\\d{4,7})");

  /** Seven and a half hours a day, until half past four. */
  private static final double OFFICE_HOURS = 7.5;

  private static final LocalTime LAST_HOUR = LocalTime.of(15, 30);
  private static final Set<LocalDate> HOLIDAYS = Set.of(LocalDate.of(2025, 7, 31));

  /** How often a finding was made: finding and unit → "n of N". */
  Map<String, String> ofDossiers() {
    Map<String, String> counts = new TreeMap<>();
    var byUnit =
        tenures.stream()
            .filter(tenure -> isAskedFor(tenure.day()))
            .collect(groupingBy(Folded::receivingUnit));
    byUnit.forEach(
        (unit, own) ->
            own.stream()
                .flatMap(tenure -> tenure.findings().stream())
                .collect(groupingBy(finding -> finding))
                .forEach(
                    (finding, found) ->
                        counts.put(finding + " " + unit, found.size() + " of " + own.size())));
    return counts;
  }

  /** The tenures behind a finding of a dossier. */
  Set<String> behind(String finding) {
    Set<String> keys = new HashSet<>();
    tenures.stream()
        .filter(tenure -> isAskedFor(tenure.day()) && tenure.findings().contains(finding))
        .forEach(tenure -> keys.add(tenure.key()));
    return keys;
  }

  /** The codes that no dossier bears, in order. */
  List<String> missingCodes() {
    Map<String, TreeMap<Integer, String>> sequences = new TreeMap<>();
    for (Folded tenure : tenures) {
      Matcher parts = CODE.matcher(tenure.dossier());
      if (!tenure.inherited() && parts.matches() && isAskedFor(dayOf(parts))) {
        String sequence = tenure.dossier().substring(0, parts.start(5));
        sequences
            .computeIfAbsent(sequence, none -> new TreeMap<>())
            .merge(Integer.parseInt(parts.group(5)), parts.group(5), FindingsByHand::longer);
      }
    }
    List<String> missing = new ArrayList<>();
    sequences.forEach((sequence, numbers) -> missing.addAll(gaps(sequence, numbers)));
    missing.sort(
        Comparator.comparing((String code) -> code.substring(10, 16)).thenComparing(code -> code));
    return missing;
  }

  private static List<String> gaps(String sequence, TreeMap<Integer, String> numbers) {
    int width = numbers.values().stream().mapToInt(String::length).max().orElseThrow();
    return IntStream.range(1, numbers.lastKey())
        .filter(number -> !numbers.containsKey(number))
        .mapToObj(number -> sequence + ("%0" + width + "d").formatted(number))
        .toList();
  }

  private static String longer(String some, String other) {
    return some.length() > other.length() ? some : other;
  }

  private static LocalDate dayOf(Matcher parts) {
    int month = Integer.parseInt(parts.group(3));
    return month > 12 ? LocalDate.MIN : LocalDate.of(2025, month, Integer.parseInt(parts.group(4)));
  }

  /** Unit and begin of the period → n, N and what was to be expected. */
  Map<String, List<Double>> inTheLastHour() {
    Map<String, List<Double>> found = new TreeMap<>();
    tenures.stream()
        .filter(tenure -> tenure.resolvedAt() != null)
        .collect(groupingBy(Folded::resolvingUnit))
        .forEach(
            (unit, own) ->
                periods()
                    .forEach(
                        (begin, until) -> {
                          List<Double> counts = compare(own, begin, until);
                          if (!counts.isEmpty()) {
                            found.put(unit + " " + begin, counts);
                          }
                        }));
    return found;
  }

  private Map<LocalDate, LocalDate> periods() {
    Collection<LocalDate> months =
        IntStream.range(1, 13).mapToObj(month -> LocalDate.of(2025, month, 1)).toList();
    Map<LocalDate, LocalDate> periods =
        months.stream().collect(toMap(day -> day, day -> day.plusMonths(1).minusDays(1)));
    months.forEach(day -> periods.put(day.minusMonths(1).plusDays(14), day.plusDays(13)));
    periods.entrySet().removeIf(period -> !isAskedFor(lastWorkingDay(period.getValue())));
    return periods;
  }

  private static List<Double> compare(List<Folded> own, LocalDate begin, LocalDate until) {
    LocalDate first =
        own.stream().map(FindingsByHand::end).min(Comparator.naturalOrder()).orElseThrow();
    List<Folded> resolved =
        own.stream()
            .filter(tenure -> !end(tenure).isBefore(begin) && !end(tenure).isAfter(until))
            .toList();
    if (resolved.isEmpty()) {
      return List.of();
    }
    LocalDate last = lastWorkingDay(until);
    double late =
        resolved.stream()
            .filter(tenure -> end(tenure).equals(last) && !time(tenure).isBefore(LAST_HOUR))
            .count();
    LocalDate worked = first.isAfter(begin) ? first : begin;
    long days = worked.datesUntil(until.plusDays(1)).filter(FindingsByHand::isWorked).count();
    double expected = resolved.size() / (OFFICE_HOURS * days);
    return late >= 5 && late > expected + 3 * Math.sqrt(expected)
        ? List.of(late, (double) resolved.size(), expected)
        : List.of();
  }

  private static LocalDate end(Folded tenure) {
    return LocalDate.ofInstant(tenure.resolvedAt(), tenure.zone());
  }

  private static LocalTime time(Folded tenure) {
    return LocalTime.ofInstant(tenure.resolvedAt(), tenure.zone());
  }

  private static LocalDate lastWorkingDay(LocalDate until) {
    LocalDate day = until;
    while (!isWorked(day)) {
      day = day.minusDays(1);
    }
    return day;
  }

  private static boolean isWorked(LocalDate day) {
    return day.getDayOfWeek().getValue() < 6 && !HOLIDAYS.contains(day);
  }

  private boolean isAskedFor(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
