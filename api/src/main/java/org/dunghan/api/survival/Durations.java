/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.survival;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dunghan.api.survival.SurvivalAnswer.Bar;
import org.dunghan.api.survival.SurvivalAnswer.Censored;
import org.dunghan.api.survival.SurvivalCurve.Day;

/** How long tenures took, and how they ended. */
record Durations(List<Duration> all) {
  SurvivalCurve curve() {
    TreeMap<Integer, Day> days = new TreeMap<>(Map.of(0, new Day(0, 0)));
    all.forEach(duration -> days.merge(duration.days(), duration.day(), Day::plus));
    return SurvivalCurve.of(days);
  }

  List<Bar> histogram() {
    return all.stream()
        .filter(Duration::isResolved)
        .collect(groupingBy(Duration::days, TreeMap::new, toList()))
        .entrySet()
        .stream()
        .map(
            day -> {
              Durations ofDay = new Durations(day.getValue());
              return new Bar(
                  day.getKey(),
                  ofDay.count(Duration::isInTime),
                  ofDay.count("LATE"),
                  ofDay.count("WITHOUT_DUE"));
            })
        .toList();
  }

  Censored censored() {
    return new Censored(
        count("OPEN"), count("WITHDRAWN"), count("DISCONTINUED"), count("HANDED_OVER"));
  }

  long count(Predicate<Duration> which) {
    return all.stream().filter(which).mapToLong(Duration::tenures).sum();
  }

  private long count(String how) {
    return count(duration -> duration.how().equals(how));
  }
}
