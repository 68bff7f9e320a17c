/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.dunghan.api.RunningApi;
import org.junit.jupiter.api.Test;

class ReferenceIT {
  private static final RunningApi API = RunningApi.onTheCases();
  private static final String FRESHNESS =
      "{\"generation\":2,\"as_of\":\"2025-07-27\",\"published_at\":\"2025-07-28T01:02:03.004Z\",";

  @Test
  void listsUnitsWithTheirNamesAndProvenance() {
    assertThat(API.get("/api/v1/units").body())
        .startsWith(
            FRESHNESS
                + """
                "units":[{"code":"19774","name_vi":"Phường Kim Long","name_en":"Kim Long Ward",\
                "kind":"WARD","parent_code":"H57","peer_group":"","valid_from":"2025-07-01",\
                "valid_until":null,"provenance":"SYNTHETIC"},{"code":"19777",\
                """);
    assertThat(API.json("/api/v1/units").get("units").size()).isEqualTo(4);
  }

  @Test
  void listsTheFieldsOfThePinnedVersion() {
    assertThat(API.get("/api/v1/fields").body())
        .isEqualTo(
            FRESHNESS
                + """
                "fields":[{"code":"JUSTICE","name_vi":"Tư pháp","name_en":"JUSTICE","name_pl":""},\
                {"code":"LAND","name_vi":"Đất đai","name_en":"LAND","name_pl":""}]}""");
  }

  @Test
  void listsTheProceduresOfAField() {
    assertThat(API.get("/api/v1/procedures?field=JUSTICE").body())
        .isEqualTo(
            FRESHNESS
                + """
                "procedures":[{"code":"1.001193","name_vi":"","name_en":"","field_code":"JUSTICE",\
                "competent_level":"WARD","competent_unit_code":"","limit_value":3,\
                "limit_unit":"WORKING_DAYS","local_limit_value":null,"local_limit_unit":"",\
                "valid_from":"2025-07-01","valid_until":null,"provenance":"SYNTHETIC"}]}""");
    assertThat(API.json("/api/v1/procedures").get("procedures").size()).isEqualTo(2);
  }

  @Test
  void saysWhereTheFieldsAreWhenOneIsUnknown() {
    HttpResponse<String> answer = API.get("/api/v1/procedures?field=TAX");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("field: there is no TAX; GET /api/v1/fields lists the codes.");
  }
}
