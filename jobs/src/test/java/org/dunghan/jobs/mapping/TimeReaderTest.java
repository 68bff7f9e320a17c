/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {
  private final Remarks remarks = new Remarks();

  @ParameterizedTest
  @CsvSource({
    "2025-08-01T06:35:06+02:00, 2025-08-01T04:35:06Z",
    "2025-08-01 06:35:06.539+02, 2025-08-01T04:35:06.539Z",
    "2025-08-01 06:35:06.123456+0200, 2025-08-01T04:35:06.123456Z",
    "2025-08-01T06:35Z, 2025-08-01T06:35:00Z",
    "2025-08-01T06:35:06, 2025-08-01T10:35:06Z",
    "2025-01-01T06:35:06, 2025-01-01T11:35:06Z",
    "2025-08-01, 2025-08-01T04:00:00Z"
  })
  void readsIsoWithAndWithoutItsParts(String text, Instant instant) {
    assertThat(reader(List.of("ISO"), List.of()).instant("c", text)).contains(instant);
  }

  @ParameterizedTest
  @CsvSource({
    "31/12/2025 18:30, 2025-12-31T23:30:00Z",
    "31 Dec 2025, 2025-12-31T05:00:00Z",
    "2025-12-31T18:30Z, 2025-12-31T18:30:00Z"
  })
  void triesTheFormatsInTheirOrder(String text, Instant instant) {
    List<String> formats = List.of("dd/MM/yyyy HH:mm", "d MMM yyyy", "ISO");

    assertThat(reader(formats, List.of()).instant("c", text)).contains(instant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"31/02/2025 18:30", "12/31/2025 18:30", "31/12/25 18:30", "31/12/2025", "soon"})
  void takesNothingThatFitsNoFormat(String text) {
    assertThat(reader(List.of("dd/MM/yyyy HH:mm"), List.of()).instant("c", text)).isEmpty();
  }

  @Test
  void takesAFalseOffsetForLocalTimeAndCountsIt() {
    TimeReader reader = reader(List.of("ISO"), List.of("+00:00"));

    assertThat(reader.instant("opened", "2025-08-01 06:35:06+00"))
        .contains(Instant.parse("2025-08-01T10:35:06Z"));
    assertThat(reader.instant("opened", "2025-08-01 06:35:06+01"))
        .contains(Instant.parse("2025-08-01T05:35:06Z"));
    assertThat(remarks.counts())
        .containsOnlyKeys("opened: false offset taken as local time")
        .containsValue(1L);
  }

  @Test
  void takesNothingInTheHourThatClocksLeaveOut() {
    assertThat(reader(List.of("ISO"), List.of()).instant("c", "2025-03-09T02:30")).isEmpty();
  }

  @Test
  void takesTheFirstOfTwoEqualLocalTimesAndCountsIt() {
    assertThat(reader(List.of("ISO"), List.of()).instant("c", "2025-11-02T01:30"))
        .contains(Instant.parse("2025-11-02T05:30:00Z"));
    assertThat(remarks.counts())
        .containsOnlyKeys("c: local time that comes twice taken as the first");
  }

  private TimeReader reader(List<String> formats, List<String> falseOffsets) {
    return new TimeReader(new Times("America/New_York", formats, falseOffsets), remarks);
  }
}
