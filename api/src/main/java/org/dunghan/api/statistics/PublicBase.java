/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import java.util.List;
import java.util.Map;

/**
 * Measures that count the same dossiers: what one of them tells, the others tell, too, so they are
 * hidden together.
 *
 * @param share the one that parts them
 */
record PublicBase(String share, List<String> measures) {
  static final List<PublicBase> ALL =
      List.of(
          new PublicBase("online_share", List.of("received", "online_share")),
          new PublicBase("on_time_rate_decided", List.of("on_time_rate_decided", "overdue_share")));

  /** What a row counts of them. */
  SmallCounts.Cell cell(Map<String, Object> row) {
    long part = number(figure(row, share).get("n"));
    return new SmallCounts.Cell(part, number(figure(row, share).get("N")) - part);
  }

  /** Takes them out of a row. */
  void hide(Map<String, Object> row) {
    for (String measure : measures) {
      Map<String, Object> figure = figure(row, measure);
      figure.replaceAll((name, any) -> null);
      figure.put("hidden", true);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> figure(Map<String, Object> row, String measure) {
    return (Map<String, Object>) row.get(measure);
  }

  private static long number(Object count) {
    return count == null ? 0 : ((Number) count).longValue();
  }
}
