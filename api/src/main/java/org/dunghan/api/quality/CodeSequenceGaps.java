/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.quality;

/**
 * Numbers of a day's dossier codes that no dossier bears. Codes end in YYMMDD of acceptance and the
 * number of that day; they belong to the unit that gave the day's highest number, and only who may
 * see that unit sees them. What is missing is told by all dossiers, be they seen or not.
 */
final class CodeSequenceGaps {
  private static final String SEQUENCES =
      """
      SELECT
          prefix, day,
          argMax(receiving_unit, (number, receiving_unit)) AS unit,
          arraySort(groupUniqArray(number)) AS numbers,
          numbers[-1] AS highest,
          max(digits) AS width
      FROM (
          SELECT
              receiving_unit,
              extractGroups(
                  dossier_id, '^([A-Z][0-9]{2}(?:[.][0-9]{1,3}){0,3})-([0-9]{6})-([0-9]{4,7})$') AS parts,
              parts[1] AS prefix,
              toDate(parseDateTimeOrNull(parts[2], '%y%m%d')) AS day,
              toUInt32OrZero(parts[3]) AS number,
              length(parts[3]) AS digits
          FROM dossier
          WHERE layer IN (:layers) AND NOT inherited
              AND day BETWEEN toDate(:from) AND toDate(:to)
              AND number > 0
          GROUP BY receiving_unit, dossier_id
          HAVING sum(sign) > 0)
      GROUP BY prefix, day
      HAVING (:any_unit OR unit IN (:unit)) AND (:sees_all OR unit IN (:scope))
      """;

  private static final String COUNTS =
      """
      SELECT
          'CODE_SEQUENCE_GAPS' AS finding,
          if(:by_unit, unit, '') AS of_unit,
          toInt64(sum(highest - length(numbers))) AS counted,
          toInt64(sum(highest)) AS total,
          NULL AS period_from, NULL AS period_until, NULL AS expected
      FROM ("""
          + SEQUENCES
          + """
          )
      GROUP BY of_unit
      HAVING counted > 0
      ORDER BY of_unit
      """;

  private static final String ROWS =
      """
      SELECT concat(toString(day), '/', missing_code) AS key, unit, toString(day) AS day, missing_code
      FROM (
          SELECT
              unit, day,
              arrayJoin(arrayFlatten(arrayMap(
                  (reached, before) -> range(before + 1, reached),
                  numbers, arrayPushFront(arrayPopBack(numbers), 0)))) AS missing,
              concat(
                  prefix, '-', formatDateTime(day, '%y%m%d'), '-',
                  leftPad(toString(missing), width, '0')) AS missing_code
          FROM ("""
          + SEQUENCES
          + """
          ))
      WHERE key > :after
      ORDER BY key
      LIMIT :limit
      """;

  static final FindingSql SQL = new FindingSql(COUNTS, ROWS);

  private CodeSequenceGaps() {}
}
