/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dunghan.warehouse.measure.Measures;
import org.junit.jupiter.api.Test;

class StatisticsSqlTest {
  private static final LocalDate DAY = LocalDate.parse("2025-07-01");

  @Test
  void holdsNothingThatACallerSent() {
    assertThat(sql(List.of(), Map.of(Dimension.PROCEDURE, List.of("1.001193"))))
        .contains("procedure IN (:procedure)")
        .doesNotContain("1.001193", "2025");
  }

  @Test
  void looksUpFieldsOnlyWhenTheyAreAskedFor() {
    assertThat(sql(List.of(Dimension.UNIT), Map.of())).doesNotContain("field_code");
    assertThat(sql(List.of(Dimension.FIELD), Map.of())).contains("field_code");
    assertThat(sql(List.of(), Map.of(Dimension.FIELD, List.of("LAND")))).contains("field_code");
  }

  private static String sql(List<Dimension> by, Map<Dimension, List<String>> filters) {
    var measures = List.of(Measures.find("received").orElseThrow());
    var days = new Days(DAY, DAY, DAY, DAY, List.of());
    return StatisticsSql.of(new Question(measures, by, filters, days, List.of(), 0));
  }
}
