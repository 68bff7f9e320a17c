/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dunghan.api.RunningApi;
import org.dunghan.api.RunningWarehouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every parameter of every described path is sent what it was not made for: it is answered as
 * described, or refused with a problem that says what to send; never by a failure of ours. A
 * parameter gets some of the values; {@code -Dfuzz.values=100} sends all.
 */
class FuzzIT {
  private static final RunningApi API =
      RunningWarehouse.programOnTheCases(
          "--dunghan.limits.requests-per-minute=1000000",
          "--dunghan.limits.failures-per-minute=1000000");
  private static final AnswerShape SHAPE = new AnswerShape(API);
  private static final JsonMapper JSON = new JsonMapper();

  /** What stands in the other parameters meanwhile, so that the hostile one is read. */
  private static final Map<String, String> USUAL =
      Map.of(
          "measures", "received",
          "measure", "received",
          "period", "2025-07",
          "form", "form-06",
          "run", "1",
          "finding", "CODE_SEQUENCE_GAPS",
          "code", "D1");

  private static final Pattern OURS =
      Pattern.compile(
          "\\b(SELECT|WHERE|GROUP BY|layer IN|DB::|Code: \\d+)\\b|Exception|\\b(org|java|com|jakarta)\\.[a-z]+\\.");

  /** Words by which a detail tells what would be answered. */
  private static final Pattern TELLS =
      Pattern.compile(
          "(?i)send|there (is|are)|lists|ask|names|among|known|cannot be read|only had as");

  private static final int RANDOM_QUESTIONS = 20;

  @AfterAll
  static void stop() {
    API.close();
  }

  static List<DescribedOperation> operations() {
    return DescribedOperation.of(API);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void eachParameterMayHoldAnything(DescribedOperation asked) {
    Stream.concat(asked.queryNames().stream(), asked.pathNames().stream())
        .forEach(name -> HostileValues.of(asked + name).forEach(value -> send(asked, name, value)));
  }

  private static void send(DescribedOperation asked, String name, String value) {
    Map<String, String> values = usual(asked);
    values.put(name, value);
    check(asked, asked.address(values), value);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void namesMayBeWrongAndValuesRepeated(DescribedOperation asked) {
    String address = asked.address(usual(asked));
    String joint = address.contains("?") ? "&" : "?";
    for (String extra :
        List.of("no_such=1", "=", "&&&", "Measures=received", "a[]=1", "a%5B0%5D=1", "%27=1")) {
      check(asked, address + joint + extra, extra);
    }
    for (String name : asked.queryNames()) {
      check(asked, address + joint + name + "=1&" + name + "=2", "");
      check(asked, address + joint + name + "[]=1", name);
      check(asked, address + joint + name, "");
    }
    if (asked.queryNames().contains("from")) {
      check(asked, address + joint + "from=2025-07-20&to=2025-07-01", "");
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void allMayBeWrongAtOnce(DescribedOperation asked) {
    Random random = new Random(asked.path().hashCode());
    for (int question = 0; question < RANDOM_QUESTIONS; question++) {
      Map<String, String> values = usual(asked);
      StringBuilder sent = new StringBuilder();
      for (String name : asked.queryNames()) {
        if (random.nextInt(3) == 0) {
          String value = HostileValues.ALL.get(random.nextInt(HostileValues.ALL.size()));
          if (value.length() < 500) {
            values.put(name, value);
            sent.append(value);
          }
        }
      }
      check(asked, asked.address(values), sent.toString());
    }
  }

  private static Map<String, String> usual(DescribedOperation asked) {
    Map<String, String> values = new HashMap<>(USUAL);
    values.keySet().retainAll(List.of("measures", "measure", "form", "run", "code"));
    if (asked.path().contains("/reports") || asked.path().contains("/findings/")) {
      values.put("period", USUAL.get("period"));
      values.put("finding", USUAL.get("finding"));
    }
    return values;
  }

  private static void check(DescribedOperation asked, String address, String sent) {
    HttpResponse<String> answer = API.get(address);
    String told = answer.statusCode() + " of " + address + ": " + answer.body();
    assertThat(answer.statusCode()).as(told).isLessThan(500);
    if (answer.statusCode() < 400) {
      assertThat(SHAPE.errors(asked, answer)).as(told).isEmpty();
      return;
    }
    assertThat(answer.headers().firstValue("Content-Type"))
        .as(told)
        .hasValue("application/problem+json");
    JsonNode problem = JSON.readTree(answer.body());
    assertThat(problem.get("status").intValue()).as(told).isEqualTo(answer.statusCode());
    String detail = problem.path("detail").asString("");
    assertThat(detail).as(told).containsPattern(TELLS);
    String own = sent.isEmpty() ? detail : detail.replace(sent, "");
    if (!sent.contains("SELECT")) {
      assertThat(OURS.matcher(own).find()).as(told).isFalse();
    }
    assertThat(SHAPE.errors(asked, answer)).as(told).isEmpty();
  }
}
