/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.dunghan.api.RunningApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnusableBehindFigureIT {
  private static final RunningApi API = DossierCases.API;

  @Test
  void isAProblemThatSaysWhatToSend() {
    HttpResponse<String> answer = API.get("/api/v1/dossiers");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body())
        .isEqualTo(
            """
            {"title":"Bad Request","status":400,"detail":"measure: send the one whose dossiers you\
             want, as in measure=open_overdue; GET /api/v1/measures explains them all.",\
            "instance":"/api/v1/dossiers"}""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "measure=received,open | measure: send the one whose dossiers you want",
        "measure=late | measure: there is no late; there are received, received_online,",
        "measure=received&part=N | part: there is no N of received; there are n.",
        "measure=processing_days_p90&part=n | there is no n of processing_days_p90; there are N.",
        "measure=on_time_rate&part=d | part: there is no d of on_time_rate; there are n, N.",
        "measure=received&by=unit | There is no parameter by; there are measure, part, from, to",
        "measure=received&unit=1 | unit: there is no 1; GET /api/v1/units lists the codes",
        "measure=received&holder=19774 | holder: figures of a period are not known by holder",
        "measure=received&channel=online | there are ONLINE, IN_PERSON, POST, UNKNOWN",
        "measure=received&from=07/2025 | from: 07/2025 is no date from 1970-01-02",
        "measure=received&from=2025-08-11 | from: 2025-08-11 is after 2025-08-10",
        "measure=received&limit=0 | limit: 0 is no whole number from 1 to 1000",
        "measure=received&limit=1001 | limit: 1001 is no whole number from 1 to 1000",
        "measure=received&limit=many&format=csv | limit: many is no whole number from 1 to",
        "measure=received&format=pdf | format: there is no pdf; there are json, csv, xlsx,",
        "measure=received&generation=7 | generation: there is no 7, or it is kept no longer",
        "measure=received&after=x | after: x is no key of these rows; send the next of the page",
        "measure=received&after=eA.0123456789abcdef | after: eA.0123456789abcdef is no key of",
      })
  void namesWhatIsValid(String question, String detail) {
    HttpResponse<String> answer = API.get("/api/v1/dossiers?" + question);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains(detail);
  }

  @Test
  void aKeyIsGoodForTheRowsThatItIsOfOnly() {
    String next = API.json("/api/v1/dossiers?measure=received&limit=1").get("next").stringValue();
    HttpResponse<String> answer = API.get("/api/v1/dossiers?measure=open&limit=1&after=" + next);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("is no key of these rows; send the next of the page before, unchanged, with the")
        .contains("same question and generation=1, or begin anew without after.");
  }
}
