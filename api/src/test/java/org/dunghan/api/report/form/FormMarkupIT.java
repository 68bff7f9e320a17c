/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.dunghan.api.Rows;
import org.dunghan.api.RunningApi;
import org.dunghan.api.RunningWarehouse;
import org.junit.jupiter.api.Test;

/** Names are data: a page shows them as they are, whatever they look like. */
class FormMarkupIT {
  private static final RunningApi API = RunningWarehouse.filled("markup", FormMarkupIT::insert);
  private static final String REPORT = "/api/v1/reports/form-06?from=2025-07-01&to=2025-07-31";

  @Test
  void aNameThatLooksLikeMarkupIsText() {
    String page = API.get(REPORT + "&by=unit&unit=1&format=html").body();
    assertThat(page)
        .contains(
            "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;", "A &amp; B &lt;b&gt;đ&lt;/b&gt;")
        .doesNotContain("<script>", "<b>đ");
  }

  @Test
  void theCityReportsWhereNoUnitIsNamed() {
    assertThat(API.json(REPORT).get("unit_name").stringValue()).isEqualTo("Thành phố Huế");
  }

  private static void insert(Rows rows) throws SQLException {
    rows.insert(
        "publication",
        List.of(
            Map.of(
                "generation",
                1,
                "as_of",
                "2025-07-31",
                "layers",
                List.of(1),
                "reference_version",
                1,
                "state",
                "PUBLISHED",
                "published_at",
                "2025-08-01 00:00:00.000")));
    rows.insert(
        "unit",
        List.of(
            unit("46", "Thành phố Huế", "CITY"),
            unit("1", "<script>alert(\"1\")</script>", "WARD")));
    rows.insert(
        "field", List.of(Map.of("reference_version", 1, "code", "F", "name_vi", "A & B <b>đ</b>")));
    rows.insert(
        "procedure",
        List.of(
            Map.of(
                "reference_version",
                1,
                "code",
                "P",
                "field_code",
                "F",
                "valid_from",
                "2025-01-01")));
    rows.insert(
        "procedure_day",
        List.of(
            Map.of(
                "layer", 1,
                "day", "2025-07-02",
                "receiving_unit", "1",
                "resolving_unit", "1",
                "procedure", "P",
                "received", 1,
                "open_in_time", 1)));
  }

  private static Map<String, ?> unit(String code, String name, String kind) {
    return Map.of(
        "reference_version", 1,
        "code", code,
        "name_vi", name,
        "kind", kind,
        "valid_from", "2025-01-01");
  }
}
