/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.dunghan.api.RunningApi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every path's answer to a question on the cases, and each of its problems, word for word: as the
 * files in {@code exact} have them, one for each path of the description.
 */
class ExactAnswersIT {
  private static final JsonMapper JSON = new JsonMapper();
  private static final RunningApi ADMIN = RunningApi.onTheCases();
  private static final RunningApi COUNCIL = ADMIN.as("council");

  static List<String> paths() {
    return DescribedOperation.of(ADMIN).stream().map(DescribedOperation::path).toList();
  }

  static Stream<Arguments> problems() {
    return paths().stream()
        .flatMap(
            path ->
                exact(path)
                    .path("problems")
                    .valueStream()
                    .map(problem -> Arguments.of(path, problem)));
  }

  @ParameterizedTest
  @MethodSource("paths")
  void anAnswerIsExactlyThis(String path) {
    JsonNode exact = exact(path);
    if (exact.has("answer")) {
      HttpResponse<String> answer = asked(path, exact.get("ask").stringValue());
      assertThat(JSON.readTree(answer.body()).toPrettyString())
          .isEqualTo(exact.get("answer").toPrettyString());
    }
  }

  @ParameterizedTest
  @MethodSource("problems")
  void aProblemIsExactlyThis(String path, JsonNode problem) {
    URI asked = URI.create(problem.get("ask").stringValue());
    HttpResponse<String> answer = asked(path, asked.toString());
    HttpStatus status = HttpStatus.valueOf(problem.get("status").intValue());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status.value());
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body())
        .isEqualTo(
            JSON.createObjectNode()
                .put("title", status.getReasonPhrase())
                .put("status", status.value())
                .put("detail", problem.get("detail").stringValue())
                .put("instance", asked.getPath())
                .toString());
  }

  /** Nobody sees the officers of another unit, be it the admin. */
  private static HttpResponse<String> asked(String path, String address) {
    return (path.endsWith("/officers") ? COUNCIL : ADMIN).get(address);
  }

  private static JsonNode exact(String path) {
    String name = path.replaceFirst("^/api/v1/", "").replaceAll("[/{}]+", "-").replaceAll("-$", "");
    try (InputStream file = ExactAnswersIT.class.getResourceAsStream("exact/" + name + ".json")) {
      assertThat(file).as("exact/" + name + ".json").isNotNull();
      return JSON.readTree(file.readAllBytes());
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
