/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.dunghan.api.RunningApi;
import org.dunghan.api.report.ReportCases;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The index over ten dossiers accepted in July 2025, counted by hand. */
class PortalIT {
  private static final RunningApi API = ReportCases.API;
  private static final String JULY = "/api/v1/reports/index-766?unit=19774&period=2025-07";

  @Test
  void givesThePartsThatOurDataAllow() {
    HttpResponse<String> answer = API.get(JULY);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(answer.body())
        .startsWith(
            """
            {"generation":1,"as_of":"2025-07-31","published_at":"2025-08-01T01:02:03.004Z",\
            "family":"Decision 766",\
            "source":"Decision 766/QĐ-TTg of 23 June 2022, as the national portal computes it",\
            "rounding":"Points are rounded half up to two decimals from the exact ratio; groups and\
             the total add up rounded points",\
            "unit":"19774","period":{"name":"2025-07","from":"2025-07-01","to":"2025-07-31",\
            "counted_to":"2025-07-31","complete":true},"parts":[\
            {"id":"on_time","indicator":"2.1","group":"PROGRESS","numerator":6,"denominator":9,\
            "ratio":0.6667,"score":13.33,"maximum":20,\
            "rule":"Closed by the due date or open within it, of the dossiers accepted in the\
             period; 20 × ratio. An open dossier is judged at the end of the period; with one\
             request for a supplement on the day of the request; with more it is late.",\
            "source":"Decision 766/QĐ-TTg, indicator 2.1"},\
            {"id":"mean_time","indicator":"2.2","group":"PROGRESS","numerator":12,"denominator":4,\
            "ratio":3.0000,"score":null,"maximum":null,\
            "rule":"Working days of the dossiers accepted and finished in the period, by their\
             number; shown without points.",\
            "source":"Decision 766/QĐ-TTg, indicator 2.2"},\
            {"id":"online_dossiers","indicator":"3.3","group":"ONLINE_SERVICE","numerator":8,\
            "denominator":9,"ratio":0.8889,"score":null,"maximum":null,\
            "rule":"Dossiers of the online channel, of those accepted in the period; an unknown\
             channel counts as in person. How it gives points is not published.",\
            "source":"Decision 766/QĐ-TTg, indicator 3.3"}],\
            "not_computable":[{"id":"published_on_time","group":"TRANSPARENCY","maximum":6,\
            "reason":"when and how procedures were published is not in our data"},""");
  }

  @Test
  void onlyAGroupWhosePartsAreAllKnownHasPoints() {
    JsonNode index = API.json(JULY);
    assertThat(index.get("groups").toString())
        .isEqualTo(
            """
            [{"group":"TRANSPARENCY","score":null,"maximum":18},\
            {"group":"PROGRESS","score":13.33,"maximum":20},\
            {"group":"ONLINE_SERVICE","score":null,"maximum":12},\
            {"group":"ONLINE_PAYMENT","score":null,"maximum":10},\
            {"group":"DIGITISATION","score":null,"maximum":22},\
            {"group":"SATISFACTION","score":null,"maximum":18}]""");
    assertThat(index.get("total").isNull()).isTrue();
    assertThat(index.get("not_computable")).hasSize(18);
    assertThat(index.get("deviations")).hasSize(6);
    assertThat(index.at("/deviations/2").stringValue())
        .isEqualTo("1 dossiers have neither a due date nor a limit, and are never late.");
  }

  @Test
  void whereNothingWasAcceptedThereIsNoRatio() {
    JsonNode part = API.json("/api/v1/reports/index-766?period=2025-05").at("/parts/0");
    assertThat(part.toString())
        .contains("\"numerator\":0,\"denominator\":0,\"ratio\":null,\"score\":null");
  }

  @Test
  void anIndexThatIsKnownIsNotSentAgain() {
    String tag = API.get(JULY).headers().firstValue("ETag").orElseThrow();
    assertThat(API.get(JULY, "If-None-Match", tag).statusCode()).isEqualTo(304);
  }
}
