/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.quality;

/**
 * How findings are counted and how the rows behind them are listed, from the layers of a
 * generation.
 *
 * <p>Counts have the columns finding, of_unit (empty for all together), counted, total,
 * period_from, period_until, expected. Rows begin with their key, a text that orders them and that
 * no two share.
 *
 * @param counts with the parameters of Facts, from, to, finding, unit, any_unit, by_unit
 * @param rows with the same, after and limit; there are as many rows as are counted
 */
record FindingSql(String counts, String rows) {
  /** The WITH clause that {@link #ZONE} reads: the zones of the sources that have a row. */
  static final String ZONES =
      """
      (SELECT mapFromArrays(groupArray(source), groupArray(zone))
          FROM source WHERE reference_version = :reference_version) AS zones""";

  /** The zone of the column {@code source}. */
  static final String ZONE = "if(mapContains(zones, source), zones[source], 'Asia/Ho_Chi_Minh')";

  /** The end of a key: a tenure; a source may not feign the separator. */
  static final String TENURE_KEY =
      "leftPad(toString(tenure), 3, '0'), '/', encodeURLComponent(source), '/', dossier_id";
}
