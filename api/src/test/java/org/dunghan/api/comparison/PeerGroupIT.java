/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.dunghan.api.Published;
import org.dunghan.api.Rows;
import org.dunghan.api.RunningApi;
import org.dunghan.api.RunningWarehouse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Five wards in town, of whose 100 dossiers 10 are late, and five communes in the mountains, of
 * whose are 50, 40, 40, 40 and 30. Besides, all wards and one commune have some of land.
 */
class PeerGroupIT {
  private static final String CERTIFICATION = "1.001193";
  private static final String LAND = "1.012756";
  private static final List<String> WARDS = List.of("19774", "1", "2", "3", "4");
  private static final List<Integer> LATE_IN_THE_MOUNTAINS = List.of(50, 40, 40, 40, 30);
  private static final RunningApi CITY =
      RunningWarehouse.filled("peer_groups", PeerGroupIT::insert).as("city");

  private static final String ALL =
      "/api/v1/comparison?measure=overdue_share&procedure=" + CERTIFICATION;
  private static final String MOUNTAIN = ALL + "&unit_group=MOUNTAIN";

  private static void insert(Rows rows) throws SQLException {
    Published published = Published.until("2025-07-14", rows);
    published.procedure(CERTIFICATION, "JUSTICE");
    published.procedure(LAND, "LAND");
    for (String ward : WARDS) {
      unit(published, ward, "WARD", "URBAN");
      day(published, ward, CERTIFICATION, 10);
      day(published, ward, LAND, 20);
    }
    for (int commune = 0; commune < LATE_IN_THE_MOUNTAINS.size(); commune++) {
      unit(published, "M" + commune, "COMMUNE", "MOUNTAIN");
      day(published, "M" + commune, CERTIFICATION, LATE_IN_THE_MOUNTAINS.get(commune));
    }
    day(published, "M0", LAND, 20);
  }

  private static void unit(Published published, String code, String kind, String group)
      throws SQLException {
    published.reference(
        "unit",
        Map.of(
            "code", code,
            "name_vi", code,
            "name_en", code,
            "kind", kind,
            "peer_group", group,
            "valid_from", "2025-07-01"));
  }

  private static void day(Published published, String unit, String procedure, int late)
      throws SQLException {
    published.day(
        "2025-07-09", unit, procedure, Map.of("resolved_early", 100 - late, "resolved_late", late));
  }

  @Test
  void aGroupIsHeldAgainstItself() {
    JsonNode answer = CITY.json(MOUNTAIN);
    assertThat(answer.get("rows").values())
        .extracting(row -> row.get("unit").stringValue())
        .containsExactly("M0", "M1", "M2", "M3", "M4");
    JsonNode reference = answer.get("reference");
    assertThat(reference.get("units").longValue()).isEqualTo(5);
    assertThat(reference.get("n").longValue()).isEqualTo(200);
    assertThat(reference.get("N").longValue()).isEqualTo(500);
    assertNumber(reference.at("/share_funnel/target"), 0.4);
    assertNumber(answer.at("/rows/0/standardised/expected"), 40);
    assertNumber(answer.at("/rows/0/standardised/ratio"), 1.25);
  }

  @Test
  void withoutAGroupAllAreHeldAgainstAll() {
    JsonNode answer = CITY.json(ALL);
    assertThat(answer.get("rows")).hasSize(10);
    assertThat(answer.at("/reference/units").longValue()).isEqualTo(10);
    JsonNode row =
        answer.get("rows").values().stream()
            .filter(some -> some.get("unit").stringValue().equals("M0"))
            .findFirst()
            .orElseThrow();
    assertNumber(row.at("/standardised/expected"), 25);
  }

  @Test
  void aGroupHasAnAnswerOfItsOwnAmongThoseThatAreKept() {
    String all = CITY.get(ALL).headers().firstValue("ETag").orElseThrow();
    assertThat(CITY.get(MOUNTAIN, "If-None-Match", all).statusCode()).isEqualTo(200);
    assertThat(CITY.get(MOUNTAIN).body()).isNotEqualTo(CITY.get(ALL).body());
  }

  @Test
  void aCouncilMemberGetsItsWardAndTheSumsOfItsGroup() {
    RunningApi council = CITY.as("council");
    JsonNode own = council.json(ALL + "&unit_group=URBAN");
    JsonNode city = CITY.json(ALL + "&unit_group=URBAN");
    assertThat(own.get("reference")).isEqualTo(city.get("reference"));
    assertThat(own.get("rows").values())
        .extracting(row -> row.get("unit").stringValue())
        .containsExactly("19774");
    assertThat(council.json(MOUNTAIN).get("rows")).isEmpty();
  }

  /** The sum of all, less that of the wards, would be that of the one commune. */
  @Test
  void whoSeesAWardIsNotToldTheRestByAGroup() {
    String ofLand = "/api/v1/comparison?measure=overdue_share&procedure=" + LAND;
    RunningApi council = CITY.as("council");
    assertThat(CITY.json(ofLand + "&unit_group=URBAN").at("/reference/units").longValue())
        .isEqualTo(5);
    assertThat(council.json(ofLand + "&unit_group=URBAN").get("reference").isNull()).isTrue();
    assertThat(council.json(ofLand).at("/reference/units").longValue()).isEqualTo(6);
  }

  @Test
  void aGroupThatThereIsNotIsAProblem() {
    assertThat(CITY.get(ALL + "&unit_group=ISLAND").body())
        .contains("unit_group: there is no ISLAND; there are URBAN, PERI_URBAN, LOWLAND, MOUNTAIN");
  }

  private static void assertNumber(JsonNode number, double expected) {
    assertThat(number.doubleValue()).isCloseTo(expected, within(1e-7));
  }
}
