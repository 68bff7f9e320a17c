/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dunghan.api.report.ReportPeriod;
import org.dunghan.api.scope.Facts;
import org.dunghan.api.scope.Reading;
import org.dunghan.warehouse.measure.FactRows;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** Reads the workload of a period: what was open when it began, inherited or received in it. */
@Component
class OurDossiers {
  /** Newest tenures first: of a dossier that came back, a list knows rather the last one. */
  private static final String WORKLOAD =
      """
      SELECT
          dossier_id, tenure, inherited, accepted_day, ended_day, end_type, timeliness,
          toDate(due_at, 'Asia/Ho_Chi_Minh') AS due_day, overdue_since
      FROM dossier
      WHERE %s
          AND accepted_day <= toDate(:to)
          AND (ended_day IS NULL OR ended_day >= toDate(:from))
          AND (:all_units OR resolving_unit = :unit)
      GROUP BY
          source, dossier_id, tenure, inherited, accepted_day, ended_day, end_type, timeliness,
          due_at, overdue_since
      HAVING sum(sign) > 0
      ORDER BY dossier_id, tenure DESC
      """
          .formatted(FactRows.OF_DOSSIERS);

  private final Facts facts;

  OurDossiers(Facts facts) {
    this.facts = facts;
  }

  /** Passes them on one by one, with ends that came after the period, too. */
  void forEach(
      Optional<String> unit, ReportPeriod period, Reading reading, Consumer<OurDossier> use) {
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
    RowCallbackHandler handler = row -> use.accept(read(row));
    facts.ask(WORKLOAD, reading, parameters).query(handler);
  }

  private static OurDossier read(ResultSet row) throws SQLException {
    LocalDate ended = row.getObject("ended_day", LocalDate.class);
    Standing standing =
        new Standing(
            ended == null ? Status.OPEN : Status.find(row.getString("end_type")).orElse(null),
            row.getObject("accepted_day", LocalDate.class),
            ended,
            row.getObject("due_day", LocalDate.class),
            row.getBoolean("inherited"),
            row.getString("timeliness").equals("LATE"),
            row.getObject("overdue_since", LocalDate.class));
    return new OurDossier(row.getString("dossier_id"), row.getInt("tenure"), standing);
  }
}
