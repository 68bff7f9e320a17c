/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.measure;

/**
 * The two bases of measures that share one shape: rows of a day, both units, procedure, channel and
 * inherited, with additive columns. A question never mixes them.
 */
public enum Basis {
  /** What happened between two dates, and what was open at their ends. */
  PERIOD(
      """
      SELECT
          *,
          if(channel = 'ONLINE', received, 0) AS received_online,
          mapFilter((days, tenures) -> NOT inherited, processing_days) AS processing_days_own,
          mapFilter((days, tenures) -> inherited, processing_days) AS processing_days_inherited
      FROM procedure_day
      WHERE %s AND day <= toDate(:to)
      """
          .formatted(FactRows.OF_DOSSIERS)),

  /**
   * What became, by the evening of as-of, of the dossiers accepted between two dates. Once overdue,
   * a tenure is overdue until its end, so its state on any earlier evening follows from its dates.
   */
  COHORT(
      """
      SELECT
          assumeNotNull(accepted_day) AS day,
          fingerprint, source, dossier_id, tenure,
          receiving_unit, resolving_unit, procedure, channel, inherited,
          received_at, accepted_day, due_at, overdue_since, ended_day, end_type, timeliness,
          processing_days, holder, holder_since, findings,
          toInt64(sign) AS received,
          if(channel = 'ONLINE', received, 0) AS received_online,
          multiIf(
              ended_day <= toDate(:as_of) AND timeliness IN ('EARLY', 'ON_DUE_DATE'), 'ON_TIME',
              ended_day <= toDate(:as_of) AND timeliness = 'LATE', 'OVERDUE',
              ended_day <= toDate(:as_of), 'OTHER',
              overdue_since <= toDate(:as_of), 'OVERDUE',
              'RUNNING') AS state,
          if(state = 'ON_TIME', received, 0) AS on_time,
          if(state = 'OVERDUE', received, 0) AS overdue,
          if(state = 'RUNNING', received, 0) AS running,
          if(state = 'OTHER', received, 0) AS other
      FROM dossier
      WHERE %s AND NOT inherited AND accepted_day <= toDate(:to)
      """
          .formatted(FactRows.OF_DOSSIERS));

  private final String rows;

  Basis(String rows) {
    this.rows = rows;
  }

  /**
   * The SQL of the basis' rows, with the named parameters of {@link FactRows}, {@code to} and
   * (cohort) {@code as_of}.
   */
  public String rows() {
    return rows;
  }
}
