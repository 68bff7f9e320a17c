/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.dunghan.api.RunningApi;
import org.dunghan.api.request.Checksum;
import org.junit.jupiter.api.Test;

/** Whole answers over the cases of July 2025; the ward with one day's work is left out. */
class StatisticsIT {
  private static final RunningApi API = RunningApi.onTheCases();
  private static final String DOSSIERS = "&unit=19774,19777,H57.LAND";

  @Test
  void saysHowItWasCountedBesideEveryFigure() {
    HttpResponse<String> answer =
        API.get(
            "/api/v1/statistics?measures=received&by=unit&from=2025-07-01&to=2025-07-31"
                + "&unit=19774");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
    assertThat(answer.body())
        .isEqualTo(
            """
            {"generation":2,"as_of":"2025-07-27","published_at":"2025-07-28T01:02:03.004Z",\
            "measure_version":"1","basis":"PERIOD","from":"2025-07-01","to":"2025-07-27",\
            "by":["unit"],"measures":[{"id":"received","basis":"PERIOD","kind":"FLOW",\
            "side":"RECEIVING","unit":"DOSSIERS","better":"NEITHER",\
            "labels":{"vi":"Tiếp nhận","en":"Received","pl":"Przyjęte"},\
            "definitions":{"vi":"Hồ sơ được tiếp nhận trong kỳ, tính vào ngày tiếp nhận; không\
             gồm hồ sơ nhận bàn giao.","en":"Dossiers accepted in the period, counted on the day\
             of acceptance; inherited ones are not received.","pl":"Sprawy przyjęte w okresie,\
             liczone w dniu przyjęcia; spraw przejętych nie wlicza się."},\
            "numerator":"flow(received)","denominator":null,\
            "source":"Form II.06a/VPCP/KSTT (Circular 01/2020/TT-VPCP), (4) + (5)"}],\
            "rows":[{"unit":"19774","received":{"value":4,"n":4,"N":null}}],"row_count":1,\
            "checksum":"%s"}"""
                .formatted(
                    Checksum.of(
                        "[{\"unit\":\"19774\",\"received\":{\"value\":4,\"n\":4,\"N\":null}}]")));
  }

  @Test
  void aUnitAnswersForWhatItReceivesAndForWhatItResolves() {
    assertThat(rows("measures=online_share,workload,on_time_rate_decided&by=unit" + DOSSIERS))
        .isEqualTo(
            """
            [{"unit":"19774",\
            "online_share":{"value":0.75,"n":3,"N":4},\
            "workload":{"value":4,"n":4,"N":null},\
            "on_time_rate_decided":{"value":0.6666666666666666,"n":2,"N":3}},\
            {"unit":"19777",\
            "online_share":{"value":0.0,"n":0,"N":3},\
            "workload":{"value":2,"n":2,"N":null},\
            "on_time_rate_decided":{"value":null,"n":0,"N":0}},\
            {"unit":"H57.LAND",\
            "online_share":{"value":null,"n":0,"N":0},\
            "workload":{"value":2,"n":2,"N":null},\
            "on_time_rate_decided":{"value":0.0,"n":0,"N":1}}]""");
  }

  @Test
  void bothUnitsCanBeNamedApart() {
    assertThat(rows("measures=open_overdue&by=receiving_unit&resolving_unit=H57.LAND"))
        .isEqualTo(
            """
            [{"receiving_unit":"19774","open_overdue":{"value":1,"n":1,"N":null}},\
            {"receiving_unit":"19777","open_overdue":{"value":0,"n":0,"N":null}}]""");
  }

  @Test
  void aStockHoldsInAWeekInWhichNothingHappened() {
    assertThat(rows("measures=carried_over,open&by=week&unit=19774&from=2025-07-01"))
        .isEqualTo(
            """
            [{"week":"2025-07-01","carried_over":{"value":0,"n":0,"N":null},\
            "open":{"value":2,"n":2,"N":null}},\
            {"week":"2025-07-07","carried_over":{"value":2,"n":2,"N":null},\
            "open":{"value":1,"n":1,"N":null}},\
            {"week":"2025-07-14","carried_over":{"value":1,"n":1,"N":null},\
            "open":{"value":1,"n":1,"N":null}},\
            {"week":"2025-07-21","carried_over":{"value":1,"n":1,"N":null},\
            "open":{"value":1,"n":1,"N":null}}]""");
  }

  @Test
  void everyPeriodHasARowEvenWithoutAnyDossier() {
    assertThat(rows("measures=received&by=month&from=2025-06-15&channel=POST&procedure=1.012756"))
        .isEqualTo(
            """
            [{"month":"2025-06-15","received":{"value":0,"n":0,"N":null}},\
            {"month":"2025-07-01","received":{"value":0,"n":0,"N":null}}]""");
  }

  @Test
  void aDayBecomesOverdueOnlyWhenItHasCome() {
    assertThat(rows("measures=open_overdue&by=day&unit=H57.LAND&from=2025-07-17&to=2025-07-18"))
        .isEqualTo(
            """
            [{"day":"2025-07-17","open_overdue":{"value":0,"n":0,"N":null}},\
            {"day":"2025-07-18","open_overdue":{"value":1,"n":1,"N":null}}]""");
    assertThat(rows("measures=open_overdue&unit=19777"))
        .isEqualTo("[{\"open_overdue\":{\"value\":0,\"n\":0,\"N\":null}}]");
  }

  @Test
  void aLaterLayerTakesBackWhatAnEarlierOneSaid() {
    assertThat(rows("measures=received&by=day,channel&unit=19777&field=LAND&from=2025-07-23"))
        .contains("{\"day\":\"2025-07-23\",\"channel\":\"ONLINE\",\"received\":{\"value\":0,")
        .contains("{\"day\":\"2025-07-24\",\"channel\":\"IN_PERSON\",\"received\":{\"value\":1,");
  }

  @Test
  void theFieldOfAProcedureIsThatOfThePinnedReferenceVersion() {
    assertThat(rows("measures=received&by=field" + DOSSIERS))
        .isEqualTo(
            """
            [{"field":"JUSTICE","received":{"value":5,"n":5,"N":null}},\
            {"field":"LAND","received":{"value":2,"n":2,"N":null}}]""");
  }

  @Test
  void inheritedDossiersCanBeLookedAtApart() {
    assertThat(rows("measures=workload&by=inherited&unit=19774"))
        .isEqualTo(
            """
            [{"inherited":false,"workload":{"value":3,"n":3,"N":null}},\
            {"inherited":true,"workload":{"value":1,"n":1,"N":null}}]""");
    assertThat(rows("measures=open_paused&inherited=true"))
        .isEqualTo("[{\"open_paused\":{\"value\":1,\"n\":1,\"N\":null}}]");
  }

  @Test
  void startsOnTheFirstDayWithDataUnlessTold() {
    assertThat(API.json("/api/v1/statistics?measures=received").get("from").stringValue())
        .isEqualTo("2025-07-01");
  }

  private static String rows(String question) {
    return API.json("/api/v1/statistics?" + question).get("rows").toString();
  }
}
