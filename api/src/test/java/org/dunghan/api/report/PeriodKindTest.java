/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dunghan.api.publication.Publication;
import org.dunghan.api.request.Parameters;
import org.dunghan.api.scope.Reading;
import org.dunghan.api.scope.Scope;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;

class PeriodKindTest {
  private static final Reading READING =
      new Reading(
          new Publication(
              1,
              LocalDate.of(2025, 8, 25),
              Instant.EPOCH,
              List.of(1L),
              List.of(1L),
              1,
              Map.of(),
              "PUBLISHED",
              Optional.empty(),
              "0"),
          Scope.EVERYTHING);

  @ParameterizedTest
  @CsvSource({
    "OFFICIAL, 2025-07, 2025-06-15, 2025-07-14, true, 2025-05-15",
    "OFFICIAL, 2025-01, 2024-12-15, 2025-01-14, true, 2024-11-15",
    "OFFICIAL, 2025-Q3, 2025-06-15, 2025-09-14, false, 2025-03-15",
    "OFFICIAL, 2025-H1, 2024-12-15, 2025-06-14, true, 2024-06-15",
    "OFFICIAL, 2025-H2, 2025-06-15, 2025-12-14, false, 2024-12-15",
    "OFFICIAL, 2025, 2024-12-15, 2025-12-14, false, 2023-12-15",
    "CALENDAR, 2025-08, 2025-08-01, 2025-08-31, false, 2025-07-01",
    "CALENDAR, 2024-02, 2024-02-01, 2024-02-29, true, 2024-01-01",
    "CALENDAR, 2025-Q3, 2025-07-01, 2025-09-30, false, 2025-04-01",
    "CALENDAR, 2025, 2025-01-01, 2025-12-31, false, 2024-01-01",
  })
  void readsAPeriodByItsName(
      PeriodKind kind,
      String name,
      LocalDate from,
      LocalDate to,
      boolean complete,
      LocalDate previousFrom) {
    ReportPeriod period = kind.read(parameters("period", name), READING);
    assertThat(period.from()).isEqualTo(from);
    assertThat(period.to()).isEqualTo(to);
    assertThat(period.complete()).isEqualTo(complete);
    assertThat(period.countedTo()).isEqualTo(complete ? to : READING.asOf());
    assertThat(period.previousFrom()).isEqualTo(previousFrom);
    assertThat(period.previousTo()).isEqualTo(from.minusDays(1));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-03, 2025-07-05, 2025-06-30",
    "2025-07-10, 2025-08-09, 2025-06-10",
    "2025-07-07, 2025-07-07, 2025-07-06",
  })
  void thePeriodBeforeIsAsLong(String from, String to, LocalDate previousFrom) {
    ReportPeriod period = PeriodKind.OFFICIAL.read(parameters("from", from, "to", to), READING);
    assertThat(period.name()).isNull();
    assertThat(period.previousFrom()).isEqualTo(previousFrom);
  }

  private static Parameters parameters(String... namesAndValues) {
    LinkedMultiValueMap<String, String> values = new LinkedMultiValueMap<>();
    for (int index = 0; index < namesAndValues.length; index += 2) {
      values.add(namesAndValues[index], namesAndValues[index + 1]);
    }
    return new Parameters(values, PeriodKind.PARAMETERS);
  }
}
