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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every parameter of every described path is sent what it was not made for: it is answered as
 * described, or refused with a problem that says what to send; never by a failure of ours. A
 * parameter gets what looks like SQL, of everybody, and some of the other values; {@code
 * -Dfuzz.values=100} sends all.
 */
class FuzzIT {
  private static final RunningApi API =
      RunningWarehouse.programOnTheCases(
          "--dunghan.limits.requests-per-minute=1000000",
          "--dunghan.limits.failures-per-minute=1000000");
  private static final RunningApi COUNCIL = API.as("council");
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
          "(?i)send|there (is|are)|lists|ask|names|among|known|cannot be read|only had as|check|is empty");

  private static final List<String> VALUES = HostileValues.all();
  private static final int RANDOM_QUESTIONS = 20;
  private static final String LIST = "dossier_id\nD1\n";

  @AfterAll
  static void stop() {
    API.close();
  }

  static List<DescribedOperation> operations() {
    return DescribedOperation.all(API);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void eachParameterMayHoldAnything(DescribedOperation asked) {
    Stream.concat(asked.queryNames().stream(), asked.pathNames().stream())
        .forEach(
            name -> {
              HostileValues.always(name).forEach(value -> send(COUNCIL, asked, name, value));
              HostileValues.always(name).forEach(value -> send(API, asked, name, value));
              HostileValues.some(asked + name).forEach(value -> send(API, asked, name, value));
            });
  }

  private static void send(RunningApi asking, DescribedOperation asked, String name, String value) {
    Map<String, String> values = usual(asked);
    values.put(name, value);
    check(asked, answer(asking, asked, asked.address(values), LIST), value);
  }

  @Test
  void aBodyMayHoldAnything() {
    List<DescribedOperation> posted =
        operations().stream().filter(DescribedOperation::isPosted).toList();
    assertThat(posted).isNotEmpty();
    for (DescribedOperation asked : posted) {
      String address = asked.address(usual(asked));
      for (String value : HostileValues.all()) {
        check(asked, answer(COUNCIL, asked, address, value), value);
        check(asked, answer(API, asked, address, "dossier_id,status\n" + value + ",OPEN\n"), value);
      }
    }
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
          String value = VALUES.get(random.nextInt(VALUES.size()));
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
    if (asked.path().matches(".*/(reports|findings|reconciliations).*")) {
      values.put("period", USUAL.get("period"));
      values.put("finding", USUAL.get("finding"));
    }
    return values;
  }

  private static void check(DescribedOperation asked, String address, String sent) {
    check(asked, answer(API, asked, address, LIST), sent);
  }

  private static HttpResponse<String> answer(
      RunningApi asking, DescribedOperation asked, String address, String body) {
    return asked.isPosted()
        ? asking.post(address, body, "Content-Type", "text/csv")
        : asking.get(address);
  }

  private static void check(DescribedOperation asked, HttpResponse<String> answer, String sent) {
    String told = answer.statusCode() + " of " + answer.uri() + ": " + answer.body();
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
