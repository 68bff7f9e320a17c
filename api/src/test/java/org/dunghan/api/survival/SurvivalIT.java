/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.dunghan.api.Published;
import org.dunghan.api.Rows;
import org.dunghan.api.RunningApi;
import org.dunghan.api.RunningWarehouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Four tenures of July 2025 (the 1st is a Tuesday), one of which is open. */
class SurvivalIT {
  private static final String KIM_LONG = "19774";
  private static final String PROCEDURE = "1.001193";

  private static final RunningApi CITY =
      RunningWarehouse.filled("survival", SurvivalIT::insert).as("city");

  private static final String JULY = "/api/v1/survival?from=2025-07-01&to=2025-07-31";

  private static void insert(Rows rows) throws SQLException {
    Published published = Published.until("2025-07-31", rows);
    published.unit(KIM_LONG, "Phường Kim Long", "WARD", "2025-07-01");
    published.unit("19777", "Phường Vỹ Dạ", "WARD", "2025-07-01");
    published.procedure(PROCEDURE, "JUSTICE");
    published.procedure("1.012756", "LAND");
    ended(published, "A", "2025-07-01", "2025-07-03", "COMPLETED", "EARLY", 2);
    ended(published, "B", "2025-07-01", "2025-07-08", "REJECTED", "LATE", 5);
    ended(published, "C", "2025-07-02", "2025-07-04", "WITHDRAWN", "", null);
    published.dossier("D", KIM_LONG, PROCEDURE, open());
    published.dossier("taken back", KIM_LONG, PROCEDURE, open());
    Map<String, Object> back = open();
    back.put("sign", -1);
    published.dossier("taken back", KIM_LONG, PROCEDURE, back);
    Map<String, Object> inherited = open();
    inherited.put("inherited", true);
    published.dossier("inherited", KIM_LONG, PROCEDURE, inherited);
    published.dossier("of another ward", "19777", "1.012756", open());
  }

  private static void ended(
      Published published,
      String code,
      String accepted,
      String ended,
      String type,
      String timeliness,
      Integer days)
      throws SQLException {
    Map<String, Object> row = new HashMap<>();
    row.put("accepted_day", accepted);
    row.put("ended_day", ended);
    row.put("end_type", type);
    row.put("timeliness", timeliness);
    row.put("processing_days", days);
    published.dossier(code, KIM_LONG, PROCEDURE, row);
  }

  /** Of 8 working days until the 31st, 2 were a pause; it came to the desk on the 28th. */
  private static Map<String, Object> open() {
    Map<String, Object> row = new HashMap<>();
    row.put("accepted_day", "2025-07-21");
    row.put("accepted_at", "2025-07-21 02:00:00");
    row.put("overdue_since", "2025-07-25");
    row.put("holder", "H57.LAND");
    row.put("holder_since", "2025-07-27 18:00:00");
    row.put("paused_days", "[('2025-07-23','2025-07-25')]");
    return row;
  }

  @Test
  void whatBecameOfThoseAcceptedAndWhen() {
    assertThat(CITY.json(JULY + "&unit=19774").toString())
        .isEqualTo(
            """
            {"generation":1,"as_of":"2025-07-31","published_at":"2025-09-01T01:02:03.004Z",\
            "from":"2025-07-01","to":"2025-07-31","accepted":4,"resolved":2,\
            "censored":{"open":1,"withdrawn":1,"discontinued":0,"handed_over":0},\
            "median":{"days":5,"low_95":2,"high_95":null},\
            "curve":[\
            {"day":0,"at_risk":4,"resolved":0,"censored":0,"open_share":1.0,"low_95":1.0,"high_95":1.0},\
            {"day":2,"at_risk":4,"resolved":1,"censored":1,"open_share":0.75,\
            "low_95":0.12794691759514565,"high_95":0.9605486422850784},\
            {"day":5,"at_risk":2,"resolved":1,"censored":0,"open_share":0.375,\
            "low_95":0.010971121574844546,"high_95":0.8080010724813436},\
            {"day":6,"at_risk":1,"resolved":0,"censored":1,"open_share":0.375,\
            "low_95":0.010971121574844546,"high_95":0.8080010724813436}],\
            "histogram":[{"days":2,"in_time":1,"late":0,"without_due":0},\
            {"days":5,"in_time":0,"late":1,"without_due":0}],\
            "limits":[{"value":3,"unit":"WORKING_DAYS","accepted":4}],\
            "waiting":[{"holder":"H57.LAND","open":1,"overdue":1,"paused":0,"median_days":3,\
            "longest_days":3}]}""");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 5",
    "&procedure=1.012756, 1",
    "&field=JUSTICE, 4",
    "&unit=19777, 1",
    "&channel=POST, 0",
    "&to=2025-07-01, 2",
  })
  void filtersChooseAmongThem(String filter, long accepted) {
    String question = filter.startsWith("&to") ? "/api/v1/survival?from=2025-07-01" : JULY;
    assertThat(CITY.json(question + filter).get("accepted").longValue()).isEqualTo(accepted);
  }

  @Test
  void whereNoneWasAcceptedNothingIsKnown() {
    JsonNode answer = CITY.json(JULY + "&channel=POST");
    assertThat(answer.get("median").toString())
        .isEqualTo("{\"days\":null,\"low_95\":null,\"high_95\":null}");
    assertThat(answer.get("waiting")).isEmpty();
    assertThat(answer.get("limits")).isEmpty();
  }

  @Test
  void aCouncilMemberSeesItsWardOnly() {
    assertThat(CITY.as("council").json(JULY).get("accepted").longValue()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "from=2026-01-01 | from: 2026-01-01 is after 2025-07-31, the last day asked for",
        "unit=none | unit: there is no none; GET /api/v1/units lists the codes.",
        "procedure=none | procedure: there is no none; GET /api/v1/procedures lists the codes.",
        "field=none | field: there is no none; GET /api/v1/fields lists the codes.",
        "channel=FAX | channel: there is no FAX; there are ONLINE, IN_PERSON, POST, UNKNOWN.",
        "format=parquet | format: this answer is had as json, csv or xlsx",
        "holder=19774 | There is no parameter holder",
      })
  void whatCannotBeAnsweredIsAProblem(String question, String detail) {
    HttpResponse<String> answer = CITY.get("/api/v1/survival?" + question);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(detail);
  }
}
