/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dunghan.warehouse.measure.Measures;
import org.junit.jupiter.api.Test;

class PublicViewTest {
  private static final LocalDate JULY = LocalDate.parse("2025-07-01");
  private static final Days DAYS =
      new Days(JULY, JULY.plusDays(30), JULY.plusDays(30), JULY, List.of());

  private final List<Map<String, Object>> rows = new ArrayList<>();

  @Test
  void hidesAFewAndTheNextSmallestSoThatNoDifferenceTellsThem() {
    received("A", 3);
    received("B", 20);
    received("C", 7);
    hide("received");
    assertThat(values("received")).containsExactly(null, 20L, null);
  }

  @Test
  void twoThatAreHiddenHideEachOther() {
    received("A", 3);
    received("B", 1);
    received("C", 7);
    hide("received");
    assertThat(values("received")).containsExactly(null, null, 7L);
  }

  @Test
  void zeroIsNotHidden() {
    received("A", 0);
    received("B", 12);
    hide("received");
    assertThat(values("received")).containsExactly(0L, 12L);
  }

  @Test
  void hidesAllButAFewToo() {
    share("A", 18, 20);
    share("B", 50, 100);
    share("C", 10, 30);
    hide("overdue_share");
    assertThat(values("overdue_share")).containsExactly(null, 0.5, null);
  }

  private void received(String unit, long count) {
    row(unit, "received", figure(count, count, null));
  }

  private void share(String unit, long counted, long total) {
    row(unit, "overdue_share", figure((double) counted / total, counted, total));
  }

  private void row(String unit, String measure, Map<String, Object> figure) {
    rows.add(new LinkedHashMap<>(Map.of("unit", unit, "month", JULY, measure, figure)));
  }

  private static Map<String, Object> figure(Object value, Object counted, Object total) {
    Map<String, Object> figure = new LinkedHashMap<>();
    figure.put("value", value);
    figure.put("n", counted);
    figure.put("N", total);
    return figure;
  }

  private void hide(String measure) {
    var measures = List.of(Measures.find(measure).orElseThrow());
    var by = List.of(Dimension.UNIT, Dimension.MONTH);
    PublicView.hide(new Question(measures, by, Map.of(), DAYS, List.of(), 0), rows);
  }

  private List<Object> values(String measure) {
    List<Object> values = new ArrayList<>();
    rows.forEach(row -> values.add(((Map<?, ?>) row.get(measure)).get("value")));
    return values;
  }
}
