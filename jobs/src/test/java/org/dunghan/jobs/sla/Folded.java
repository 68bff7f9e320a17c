/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a fold made of a dossier, as a test asks for it. */
record Folded(List<Tenure> tenures) {
  static final Set<DayColumn> STOCKS =
      Collections.unmodifiableSet(EnumSet.range(DayColumn.AWAITING, DayColumn.OPEN_WITHOUT_DUE));

  /** The one tenure of a dossier that was never handed over. */
  Tenure tenure() {
    assertThat(tenures).hasSize(1);
    return tenures.get(0);
  }

  /** The stock in which the dossier stands on the evening of a day, or none. */
  Optional<DayColumn> eveningOf(String day) {
    List<DayColumn> stocks =
        STOCKS.stream().filter(stock -> level(stock, LocalDate.parse(day)) != 0).toList();
    assertThat(stocks).as("stocks on the evening of " + day).hasSizeLessThan(2);
    return stocks.stream().findFirst();
  }

  private int level(DayColumn stock, LocalDate evening) {
    return tenures.stream()
        .flatMap(tenure -> tenure.movements().stream())
        .filter(movement -> movement.column() == stock && !movement.day().isAfter(evening))
        .mapToInt(Movement::change)
        .sum();
  }

  /** The days on which a flow counts the dossier. */
  List<String> daysOf(DayColumn flow) {
    return tenures.stream()
        .flatMap(tenure -> tenure.movements().stream())
        .filter(movement -> movement.column() == flow)
        .map(movement -> movement.day().toString())
        .toList();
  }

  Optional<LocalDate> due() {
    return tenure().dueAt().map(Due::day);
  }

  Set<Finding> findings() {
    return tenure().findings();
  }

  Tenure.Timeliness timeliness() {
    return tenure().end().orElseThrow().timeliness().orElseThrow();
  }
}
