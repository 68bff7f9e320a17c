/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.survival;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dunghan.api.scope.Facts;
import org.dunghan.api.scope.Reading;
import org.dunghan.api.survival.SurvivalAnswer.Limit;
import org.dunghan.api.survival.SurvivalAnswer.Waiting;
import org.springframework.stereotype.Component;

/** Asks the warehouse how long dossiers took, and where they are. */
@Component
class SurvivalQueries {
  private final Facts facts;

  SurvivalQueries(Facts facts) {
    this.facts = facts;
  }

  Durations durations(SurvivalQuestion question, Reading reading) {
    return new Durations(
        facts
            .ask(
                SurvivalSql.durations(question.filters().keySet()),
                reading,
                question.parameters(reading))
            .query(
                (row, number) ->
                    new Duration(row.getInt("days"), row.getString("how"), row.getLong("tenures")))
            .list());
  }

  List<Limit> limits(SurvivalQuestion question, Reading reading) {
    return facts
        .ask(SurvivalSql.limits(question.filters().keySet()), reading, question.parameters(reading))
        .query(
            (row, number) -> {
              Number value = (Number) row.getObject("limit_value");
              return new Limit(
                  value == null ? null : value.intValue(),
                  row.getString("limit_unit"),
                  row.getLong("tenures"));
            })
        .list();
  }

  /** By holder; who has most first. */
  List<Waiting> waiting(SurvivalQuestion question, Reading reading) {
    return facts
        .ask(SurvivalSql.waits(question.filters().keySet()), reading, question.parameters(reading))
        .query(
            (row, number) ->
                new Wait(
                    row.getString("holder"),
                    row.getInt("days"),
                    row.getString("state"),
                    row.getLong("tenures")))
        .list()
        .stream()
        .collect(groupingBy(Wait::holder, TreeMap::new, toList()))
        .values()
        .stream()
        .map(SurvivalQueries::waiting)
        .sorted((some, other) -> Long.compare(other.open(), some.open()))
        .toList();
  }

  private static Waiting waiting(List<Wait> waits) {
    long open = sum(waits, any -> true);
    long passed = 0;
    int median = 0;
    for (Wait wait : waits) {
      if (2 * passed < open) {
        median = wait.days();
      }
      passed += wait.tenures();
    }
    return new Waiting(
        Optional.of(waits.get(0).holder()).filter(holder -> !holder.isEmpty()).orElse(null),
        open,
        sum(waits, wait -> wait.state().equals("OVERDUE")),
        sum(waits, wait -> wait.state().equals("PAUSED")),
        median,
        waits.get(waits.size() - 1).days());
  }

  private static long sum(List<Wait> waits, Predicate<Wait> which) {
    return waits.stream().filter(which).mapToLong(Wait::tenures).sum();
  }

  /** Open tenures that came to a holder on equally early days. */
  private record Wait(String holder, int days, String state, long tenures) {}
}
