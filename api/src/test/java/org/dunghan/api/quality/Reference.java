/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.quality;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.dunghan.api.Rows;

/** Two units, a source in another zone, a holiday, and a generation of the layers 1 and 2. */
final class Reference {
  private Reference() {}

  static void insert(Rows rows, String asOf) throws SQLException {
    rows.insert("unit", List.of(unit("19774"), unit("19777")));
    rows.insert(
        "source",
        List.of(Map.of("reference_version", 1, "source", "boston", "zone", "America/New_York")));
    rows.insert(
        "calendar_day",
        List.of(
            Map.of("reference_version", 1, "day", "2025-07-31", "kind", "HOLIDAY"),
            Map.of("reference_version", 2, "day", "2025-07-30", "kind", "HOLIDAY")));
    rows.insert(
        "publication",
        List.of(
            Map.of(
                "generation",
                1,
                "as_of",
                asOf,
                "layers",
                List.of(1, 2),
                "reference_version",
                1,
                "state",
                "PUBLISHED",
                "published_at",
                "2025-08-11 01:02:03.004")));
  }

  private static Map<String, ?> unit(String code) {
    return Map.of("reference_version", 1, "code", code, "valid_from", "2025-07-01");
  }
}
