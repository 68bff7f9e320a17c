/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.dunghan.warehouse.measure.Basis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Our own dossiers, written to a list as they are and spoilt at random, against themselves. */
class ReconciliationOfLoadedIT {
  private static final Map<String, Loaded> LOGS =
      Map.of("sample", Loaded.SAMPLE, "random_log", Loaded.RANDOM_LOG);

  private static final String LIST =
      """
      SELECT
          dossier_id, if(ended_day > toDate('TO') OR ended_day IS NULL, 'OPEN', end_type) AS status,
          accepted_day, if(ended_day > toDate('TO'), NULL, ended_day) AS ended_day,
          toDate(due_at, 'Asia/Ho_Chi_Minh') AS due_day
      FROM dossier
      WHERE accepted_day <= toDate('TO') AND (ended_day IS NULL OR dossier.ended_day >= toDate('FROM'))
          AND resolving_unit = 'UNIT'
      """;

  static Stream<Arguments> questions() {
    return LOGS.keySet().stream()
        .flatMap(
            log ->
                Stream.of("2025-07-01 2025-07-31", "2025-06-15 2025-08-25")
                    .flatMap(
                        days ->
                            Stream.of("19774", "19777", "46-VPDK")
                                .map(unit -> Arguments.of(log, days, unit))));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("questions")
  void aListOfOurOwnIsTheSame(String log, String days, String unit) {
    JsonNode answer = reconcile(log, days, unit, list(log, days, unit));
    for (String kind :
        List.of("missing_here", "elsewhere", "missing_there", "duplicated", "different")) {
      assertThat(answer.get(kind).toString()).isEqualTo("{\"count\":0,\"listed\":[]}");
    }
    Slices whole =
        Slices.of(
            LOGS.get(log),
            Basis.PERIOD,
            "resolving_unit=" + unit,
            "from=%s&to=%s".formatted((Object[]) days.split(" ", -1)));
    for (JsonNode figure : answer.get("figures")) {
      String measure = figure.get("measure").stringValue();
      assertThat(figure.get("here").longValue()).as(measure).isEqualTo(whole.sum("", measure));
      assertThat(figure.get("there")).isEqualTo(figure.get("here"));
    }
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("questions")
  void whatHereAndThereDifferByIsExplained(String log, String days, String unit) {
    List<String> lines = spoilt(list(log, days, unit));
    JsonNode answer = reconcile(log, days, unit, lines);
    for (String kind : List.of("missing_here", "missing_there", "duplicated", "different")) {
      assertThat(answer.get(kind).get("count").longValue()).as(kind).isPositive();
    }
    for (JsonNode figure : answer.get("figures")) {
      long explained = figure.get("explained").valueStream().mapToLong(JsonNode::longValue).sum();
      assertThat(figure.get("here").longValue() + explained)
          .as(figure.toString())
          .isEqualTo(figure.get("there").longValue());
      assertThat(figure.get("holds").booleanValue()).isTrue();
    }
    assertThat(figure(answer, "received").get("there").longValue())
        .isNotEqualTo(figure(answer, "received").get("here").longValue());
  }

  private static JsonNode figure(JsonNode answer, String measure) {
    return answer
        .get("figures")
        .valueStream()
        .filter(figure -> figure.get("measure").stringValue().equals(measure))
        .findFirst()
        .orElseThrow();
  }

  /** Left out, twice, of another day, of another dossier: each to about one row in ten. */
  private static List<String> spoilt(List<String> lines) {
    Random random = new Random(11);
    List<String> spoilt = new ArrayList<>(List.of(lines.get(0)));
    for (String line : lines.subList(1, lines.size())) {
      switch (random.nextInt(10)) {
        case 0 -> {}
        case 1 -> spoilt.addAll(List.of(line, line));
        case 2 -> spoilt.add(line.replaceFirst(",(\\w+),[\\d-]+,", ",$1,2025-07-02,"));
        case 3 -> spoilt.add("new-" + line);
        case 4 -> spoilt.add(line.replaceFirst("[^,]*$", "2025-07-03"));
        default -> spoilt.add(line);
      }
    }
    spoilt.add("new-one,OPEN,2025-07-15,,2025-07-16");
    return spoilt;
  }

  private static List<String> list(String log, String days, String unit) {
    String query =
        LIST.replace("FROM dossier", "from dossier")
            .replace("'FROM'", "'" + days.split(" ", -1)[0] + "'")
            .replace("'TO'", "'" + days.split(" ", -1)[1] + "'")
            .replace("'UNIT'", "'" + unit + "'");
    List<String> lines =
        new ArrayList<>(List.of("dossier_id,status,accepted_day,ended_day,due_day"));
    for (JsonNode row : WarehouseRows.of(log, query)) {
      lines.add(
          String.join(
              ",",
              row.valueStream().map(value -> value.isNull() ? "" : value.stringValue()).toList()));
    }
    assertThat(lines).hasSizeGreaterThan(20);
    return lines;
  }

  private static JsonNode reconcile(String log, String days, String unit, List<String> lines) {
    HttpResponse<String> answer =
        LOGS.get(log)
            .post(
                "/api/v1/reconciliations?unit=%s&from=%s&to=%s"
                    .formatted(unit, days.split(" ", -1)[0], days.split(" ", -1)[1]),
                String.join("\n", lines).getBytes(UTF_8),
                "Content-Type",
                "text/csv");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return new JsonMapper().readTree(answer.body());
  }
}
