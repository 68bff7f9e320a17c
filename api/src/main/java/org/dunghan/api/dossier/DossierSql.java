/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dossier;

import org.dunghan.warehouse.measure.FactRows;

/** What the warehouse knows of one dossier. */
final class DossierSql {
  /** All tenures of a code that the reader may see, from whatever source. */
  static final String TENURES =
      """
      SELECT
          %s,
          accepted_at, ended_at, due_original, due_statutory, actions, handoffs, extensions,
          arrayStringConcat(
              arrayMap(
                  pause -> concat(toString(pause.begin), '/', ifNull(toString(pause.until), '')),
                  tenures.paused_days),
              ' ') AS pauses,
          arrayStringConcat(
              arrayMap(
                  moves -> concat(toString(moves.day), '/', if(moves.change > 0, toString(moves.count), '')),
                  arrayFilter(
                      moves -> moves.count IN (
                          'awaiting', 'awaiting_overdue',
                          'open_in_time', 'open_overdue', 'open_paused', 'open_without_due'),
                      tenures.movements)),
              ' ') AS evenings
      FROM (
          SELECT *, fingerprint, sum(sign) OVER (PARTITION BY source, tenure, fingerprint) AS times
          FROM dossier
          WHERE %s AND dossier_id = :dossier AND (:any_source OR source = :source)) AS tenures
      WHERE times > 0
      ORDER BY source, tenure
      LIMIT 1 BY source, tenure
      """
          .formatted(TenureFacts.SQL, FactRows.OF_DOSSIERS);

  /**
   * Of every event the version that counts: the one recorded last, of equal ones the one loaded
   * last. Of what was recorded after {@code known_at} nothing counts.
   */
  static final String EVENTS =
      """
      SELECT
          event_id, event_type, occurred_at, recorded_at, unit_code, procedure_code, channel,
          resolving_unit_code, holder_code, officer_id, due_at
      FROM event
      WHERE source = :source AND dossier_id = :dossier AND run_id IN (:runs)
          AND (:knows_all OR recorded_at <= fromUnixTimestamp64Micro(:known_at, 'UTC'))
      ORDER BY event_id, recorded_at DESC, run_id DESC, file_id DESC, line DESC
      LIMIT 1 BY event_id
      """;

  /** The zone of a source's local days, if it names one. */
  static final String ZONE =
      "SELECT zone FROM source WHERE reference_version = :reference_version AND source = :source";

  private DossierSql() {}
}
