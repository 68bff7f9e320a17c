/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.portal;

import java.util.Map;
import java.util.Optional;
import org.dunghan.api.report.ReportPeriod;
import org.dunghan.api.scope.Facts;
import org.dunghan.api.scope.Reading;
import org.dunghan.warehouse.measure.FactRows;
import org.springframework.stereotype.Component;

/**
 * Counts dossiers as the portal judges them: their clock is cut off at a request for a supplement.
 */
@Component
class PortalQueries {
  private static final String COUNTS =
      """
      SELECT
          sum(sign) AS received,
          sumIf(sign, is_on_time) AS on_time,
          sumIf(sign, channel = 'ONLINE') AS online,
          sumIf(sign, is_finished) AS finished,
          sumIf(toInt64(sign) * ifNull(processing_days, 0), is_finished) AS finished_days,
          sumIf(sign, is_open AND requests = 1) AS closed_by_request,
          sumIf(sign, is_open AND requests > 1) AS several_requests,
          sumIf(sign, is_without_due) AS without_due,
          sumIf(sign, NOT is_open AND end_type = 'HANDED_OVER') AS handed_over
      FROM (
          SELECT
              sign, channel, processing_days, end_type,
              ifNull(ended_day > toDate(:to), true) AS is_open,
              NOT is_open AND end_type IN ('COMPLETED', 'RETURNED')
                  AND processing_days IS NOT NULL AS is_finished,
              arrayFilter(pause -> pause.begin <= toDate(:to), paused_days) AS pauses,
              length(pauses) AS requests,
              multiIf(
                  NOT is_open, assumeNotNull(ended_day),
                  requests = 1, pauses[1].begin,
                  toDate(:to)) AS judged_day,
              multiIf(
                  is_open AND requests > 1, false,
                  NOT is_open AND timeliness != '', timeliness != 'LATE',
                  ifNull(overdue_since > judged_day, true)) AS is_on_time,
              if(is_open, requests = 0 AND due_at IS NULL AND overdue_since IS NULL,
                  timeliness = 'WITHOUT_DUE') AS is_without_due
          FROM dossier
          WHERE %s AND NOT inherited
              AND accepted_day BETWEEN toDate(:from) AND toDate(:to)
              AND (:all_units OR resolving_unit = :unit))
      """
          .formatted(FactRows.OF_DOSSIERS);

  private final Facts facts;

  PortalQueries(Facts facts) {
    this.facts = facts;
  }

  PortalCounts counts(Optional<String> unit, ReportPeriod period, Reading reading) {
    Map<String, Object> parameters =
        Map.of(
            "from",
            period.from().toString(),
            "to",
            period.countedTo().toString(),
            "all_units",
            unit.isEmpty(),
            "unit",
            unit.orElse(""));
    return facts.ask(COUNTS, reading, parameters).query(PortalCounts.class).single();
  }
}
