/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dunghan.warehouse.measure.Measures;

/** Rows of a month as the warehouse has them, and what the public view leaves of them. */
final class PublicTable {
  private static final LocalDate JULY = LocalDate.parse("2025-07-01");
  private static final LocalDate LAST = JULY.plusDays(30);
  private static final Days DAYS = new Days(JULY, LAST, LAST, JULY, List.of());

  private final List<Map<String, Object>> rows = new ArrayList<>();

  /** Adds a unit that received dossiers, some of them online, and decided others, some on time. */
  PublicTable unit(String code, long online, long received, long onTime, long decided) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("unit", code);
    row.put("month", JULY);
    row.put("received", figure(received, received, null));
    row.put("online_share", share(online, received));
    row.put("on_time_rate_decided", share(onTime, decided));
    row.put("overdue_share", share(decided - onTime, decided));
    rows.add(row);
    return this;
  }

  /** Adds a unit that only received. */
  PublicTable unit(String code, long online, long received) {
    return unit(code, online, received, 0, 0);
  }

  /** What is left where these measures are asked for. */
  List<Map<String, Object>> shown(String... measures) {
    List<Map<String, Object>> copy = new ArrayList<>();
    rows.forEach(row -> copy.add(copyOf(row)));
    var asked = Stream.of(measures).map(id -> Measures.find(id).orElseThrow()).toList();
    var by = List.of(Dimension.UNIT, Dimension.MONTH);
    PublicView.hide(new Question(asked, by, Map.of(), DAYS, List.of(), 0), copy);
    return copy;
  }

  /** The values of a measure by unit; of those that are hidden none. */
  Map<String, Object> values(String measure) {
    Map<String, Object> values = new LinkedHashMap<>();
    shown(measure)
        .forEach(
            row ->
                values.put(
                    row.get("unit").toString(), ((Map<?, ?>) row.get(measure)).get("value")));
    return values;
  }

  private static Map<String, Object> copyOf(Map<String, Object> row) {
    Map<String, Object> copy = new LinkedHashMap<>();
    row.forEach(
        (name, cell) ->
            copy.put(
                name,
                cell instanceof Map<?, ?> figure
                    ? new LinkedHashMap<Object, Object>(figure)
                    : cell));
    return copy;
  }

  private static Map<String, Object> share(long counted, long total) {
    return figure(total == 0 ? null : (double) counted / total, counted, total);
  }

  private static Map<String, Object> figure(Object value, Object counted, Object total) {
    Map<String, Object> figure = new LinkedHashMap<>();
    figure.put("value", value);
    figure.put("n", counted);
    figure.put("N", total);
    return figure;
  }
}
