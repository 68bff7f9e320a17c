/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.dunghan.api.OnTheSample;
import org.dunghan.api.RunningApi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever tries the examples of the description on the demo gets an answer. */
class ExamplesIT {
  private static final RunningApi API = OnTheSample.api();

  static List<DescribedOperation> operations() {
    return DescribedOperation.of(API);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void anExampleIsAnswered(DescribedOperation asked) {
    if (!asked.queryNames().isEmpty() || !asked.pathNames().isEmpty()) {
      assertThat(asked.examples()).isNotEmpty();
      assertThat(asked.examples().keySet()).containsAll(asked.pathNames());
    }
    // Nobody sees the officers of another unit, be it the admin.
    RunningApi asking = asked.path().endsWith("/officers") ? API.as("council") : API;
    HttpResponse<String> answer = asking.get(asked.address(asked.examples()));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(new AnswerShape(API).errors(asked, answer)).isEmpty();
  }
}
