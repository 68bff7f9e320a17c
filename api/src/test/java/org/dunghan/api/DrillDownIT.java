/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dunghan.warehouse.measure.Basis;
import org.dunghan.warehouse.measure.Measure;
import org.dunghan.warehouse.measure.MeasureUnit;
import org.dunghan.warehouse.measure.Measures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Behind every figure are exactly as many dossiers as it says, over the sample and a random log.
 */
class DrillDownIT {
  private static final List<String> QUESTIONS =
      List.of(
          "from=2025-08-04&to=2025-08-04",
          "from=2025-06-15&to=2025-07-31&unit=19774",
          "from=2025-07-01&to=2025-08-25&receiving_unit=19777&channel=ONLINE,UNKNOWN",
          "from=2025-07-15&to=2025-08-14&resolving_unit=19774&inherited=false",
          "from=2025-06-15&to=2025-08-20&inherited=true",
          "from=2025-07-10&to=2025-07-16&level=CITY&as_of=2025-07-20",
          "from=2025-07-10&to=2025-07-31&unit_group=URBAN&procedure=1.001022");

  private static final List<String> TENURE = List.of("source", "dossier_id", "tenure");

  static Stream<Arguments> questions() {
    return Stream.of(Loaded.SAMPLE, Loaded.RANDOM_LOG)
        .flatMap(log -> QUESTIONS.stream().map(question -> Arguments.of(log, question)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("questions")
  void countsWhatTheFigureCounts(Loaded log, String question) {
    for (Basis basis : Basis.values()) {
      JsonNode figures = log.json(statistics(basis, question)).at("/rows/0");
      for (Measure measure : Slices.measures(basis)) {
        for (String part : List.of("n", "N")) {
          JsonNode figure = figures.get(measure.id()).get(part);
          if (!figure.isNull()) {
            compare(log, measure, part, question, figure.longValue());
          }
        }
      }
    }
  }

  private static String statistics(Basis basis, String question) {
    String ids =
        Measures.ALL.stream()
            .filter(measure -> measure.basis() == basis)
            .map(Measure::id)
            .collect(joining(","));
    return "/api/v1/statistics?measures=" + ids + "&" + question;
  }

  private static void compare(
      Loaded log, Measure measure, String part, String question, long figure) {
    String path = "/api/v1/dossiers?measure=%s&part=%s&%s".formatted(measure.id(), part, question);
    List<NamedCsvRecord> rows = log.rows(path);
    long counted = rows.stream().mapToLong(row -> Long.parseLong(row.getField("count"))).sum();
    Set<List<String>> tenures =
        rows.stream().map(row -> TENURE.stream().map(row::getField).toList()).collect(toSet());
    assertThat(counted).as(path).isEqualTo(figure);
    assertThat(tenures).as(path).hasSize(rows.size());
    if (measure.unit() != MeasureUnit.EVENTS) {
      assertThat(rows).as(path).hasSize((int) figure);
    }
  }
}
