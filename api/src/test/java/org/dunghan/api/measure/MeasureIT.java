/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.dunghan.api.RunningApi;
import org.dunghan.warehouse.measure.Measures;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MeasureIT {
  private static final RunningApi API = RunningApi.onTheCases();

  @Test
  void explainsEveryMeasureInEveryLanguage() {
    JsonNode answer = API.json("/api/v1/measures");
    assertThat(answer.get("measure_version").stringValue()).isEqualTo(Measures.VERSION);
    assertThat(answer.get("measures").size()).isEqualTo(Measures.ALL.size());
    JsonNode share = answer.get("measures").get(2);
    assertThat(share.get("labels").toString())
        .isEqualTo(
            "{\"vi\":\"Tỷ lệ trực tuyến\",\"en\":\"Online share\",\"pl\":\"Udział spraw internetowych\"}");
    assertThat(share.get("numerator").stringValue()).isEqualTo("flow(received_online)");
    assertThat(share.get("denominator").stringValue()).isEqualTo("flow(received)");
  }
}
