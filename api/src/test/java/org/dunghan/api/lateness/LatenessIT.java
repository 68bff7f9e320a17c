/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.lateness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.http.HttpResponse;
import java.util.List;
import org.dunghan.api.RunningApi;
import org.dunghan.api.RunningWarehouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class LatenessIT {
  private static final RunningApi CITY =
      RunningWarehouse.filled("lateness", LatenessCases::insert).as("city");

  @Test
  void anOpenDossierAndWhatBecameOfOthers() {
    JsonNode answer = CITY.json("/api/v1/lateness");
    assertThat(answer.toString())
        .startsWith(
            """
            {"generation":1,"as_of":"2025-07-14","published_at":"2025-09-01T01:02:03.004Z",\
            "within":null,"history":{"from":"2024-07-15","to":"2025-07-14","fewest":30,"prior":10},\
            "rows":[""");
    JsonNode row = row(answer, "three days left");
    assertThat(row.toString())
        .startsWith(
            """
            {"dossier_id":"three days left","tenure":1,"source":"","receiving_unit":"19774",\
            "resolving_unit":"19774","procedure":"1.001193","field":"JUSTICE","channel":"ONLINE",\
            "accepted_day":"2025-07-10","due_at":"2025-07-16T17:00:00Z","due_day":"2025-07-17",\
            "remaining_days":3,"holder":"19774","holder_since":"2025-07-10T18:00:00Z",\
            "held_days":1,"chance":""")
        .endsWith("\"history\":\"PROCEDURE_AND_UNIT\",\"alike\":40,\"became_late\":10}");
  }

  /**
   * With three days left, 101 were open and 10 of them became late: so 10 more at this rate are
   * added to those of the field, and 10 of the field's to those of the procedure.
   */
  @Test
  void aChanceIsDrawnTowardsTheWiderHistory() {
    JsonNode rows = CITY.json("/api/v1/lateness");
    double ofAll = 10 / 101.0;
    double ofField = (10 + 10 * ofAll) / (100 + 10);
    double ofProcedure = (10 + 10 * ofField) / (40 + 10);
    double ofUnit = (10 + 10 * ofProcedure) / (40 + 10);
    assertChance(row(rows, "three days left"), ofUnit);
    // Vỹ Dạ has no such history of its own.
    assertChance(row(rows, "also three"), ofProcedure);
    assertThat(row(rows, "also three").toString())
        .endsWith("\"history\":\"PROCEDURE\",\"alike\":40,\"became_late\":10}");
    assertThat(row(rows, "another one").toString())
        .endsWith("\"history\":\"PROCEDURE_AND_UNIT\",\"alike\":60,\"became_late\":0}");
  }

  /** Those that ended on the Wednesday were open on the Tuesday last, with three days left. */
  @Test
  void onlyThoseCountThatWereOpenWithAsMuchTimeLeft() {
    JsonNode row = row(CITY.json("/api/v1/lateness"), "two days left");
    // The resumed one, open on its last evening with three days left, is no more.
    assertThat(row.toString())
        .endsWith("\"chance\":1.0,\"history\":\"ALL\",\"alike\":10,\"became_late\":10}");
  }

  @Test
  void leastTimeLeftComesFirst() {
    assertThat(CITY.json("/api/v1/lateness").get("rows").values())
        .extracting(row -> row.get("dossier_id").stringValue())
        .containsExactly(
            "due today", "two days left", "three days left", "also three", "another one");
  }

  @ParameterizedTest
  @CsvSource({
    "within=0, 1",
    "within=2, 2",
    "unit=19777, 2",
    "holder=19774, 3",
    "procedure=1.001193, 3",
    "field=LAND, 1",
    "channel=POST, 0",
    "within=3&unit=19774&field=JUSTICE, 2",
  })
  void filtersChooseAmongThem(String filter, int rows) {
    assertThat(CITY.json("/api/v1/lateness?" + filter).get("row_count").intValue()).isEqualTo(rows);
  }

  @Test
  void pagesGoOnWhereTheLastOneEnded() {
    JsonNode all = CITY.json("/api/v1/lateness");
    assertThat(all.get("next").isNull()).isTrue();
    JsonNode first = CITY.json("/api/v1/lateness?limit=2");
    String next = first.get("next").stringValue();
    JsonNode second = CITY.json("/api/v1/lateness?limit=3&after=" + next);
    assertThat(first.get("rows").values()).containsExactly(all.at("/rows/0"), all.at("/rows/1"));
    assertThat(second.get("rows").values())
        .containsExactly(all.at("/rows/2"), all.at("/rows/3"), all.at("/rows/4"));
    assertThat(second.get("next").isNull()).isTrue();
  }

  @Test
  void filesHaveAllRowsAndTheirChances() {
    String csv = CITY.get("/api/v1/lateness?format=csv&field=JUSTICE").body();
    assertThat(csv.lines()).hasSize(5);
    assertThat(csv).contains("\"chance\",\"history\",\"alike\",\"became_late\"\n");
    assertThat(csv).contains(",\"PROCEDURE_AND_UNIT\",40,10\n");
  }

  @Test
  void aCouncilMemberSeesItsDossiersAndTheSumsOfAll() {
    JsonNode own = CITY.as("council").json("/api/v1/lateness");
    assertThat(own.get("rows").values())
        .containsExactly(
            row(CITY.json("/api/v1/lateness"), "due today"),
            row(CITY.json("/api/v1/lateness"), "two days left"),
            row(CITY.json("/api/v1/lateness"), "three days left"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "within=soon | within: soon is no whole number from 1 to 1000; send one as in within=1.",
        "unit=none | unit: there is no none; GET /api/v1/units lists the codes.",
        "holder=none | holder: there is no none; GET /api/v1/units lists the codes.",
        "procedure=none | procedure: there is no none; GET /api/v1/procedures lists the codes.",
        "field=none | field: there is no none; GET /api/v1/fields lists the codes.",
        "channel=FAX | channel: there is no FAX; there are ONLINE, IN_PERSON, POST, UNKNOWN.",
        "limit=1001 | limit: 1001 is no whole number from 1 to 1000",
        "after=x | after: x is no key of these rows; send the next of the page before",
        "from=2025-07-01 | There is no parameter from; there are unit,",
      })
  void whatCannotBeAnsweredIsAProblem(String question, String detail) {
    HttpResponse<String> answer = CITY.get("/api/v1/lateness?" + question);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(detail);
  }

  private static JsonNode row(JsonNode answer, String dossier) {
    List<JsonNode> rows =
        answer.get("rows").values().stream()
            .filter(row -> row.get("dossier_id").stringValue().equals(dossier))
            .toList();
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private static void assertChance(JsonNode row, double expected) {
    assertThat(row.get("chance").doubleValue()).isCloseTo(expected, within(1e-12));
  }
}
