/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dunghan.jobs.contract.EventType.SUPPLEMENTED;
import static org.dunghan.jobs.contract.EventType.SUPPLEMENT_REQUESTED;
import static org.dunghan.jobs.sla.DossierBuilder.aDossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The machine's zone is of no account, with its summer time or with its odd offset. */
class MachineZoneTest {
  private static final TimeZone FORMER = TimeZone.getDefault();

  @AfterEach
  void restoreTheZone() {
    TimeZone.setDefault(FORMER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"America/New_York", "Asia/Kathmandu", "Pacific/Kiritimati"})
  void neverChangesWhatIsFolded(String zone) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));

    Folded folded =
        aDossier()
            .received("2025-10-30T23:58")
            .accepted("2025-10-31T00:01")
            .then(SUPPLEMENT_REQUESTED, "2025-11-02T23:59")
            .then(SUPPLEMENTED, "2025-11-04T00:00")
            .completed("2025-11-11T23:59")
            .fold();

    assertThat(folded.tenure().acceptedDay()).contains(LocalDate.of(2025, 10, 31));
    assertThat(folded.tenure().dueAt().map(Due::at))
        .contains(Instant.parse("2025-11-10T17:00:00Z"));
    assertThat(folded.timeliness()).isEqualTo(Tenure.Timeliness.ON_DUE_DATE);
    assertThat(folded.eveningOf("2025-11-03")).contains(DayColumn.OPEN_PAUSED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"America/New_York", "Asia/Kathmandu"})
  void neverChangesADueInstant(String zone) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));

    Folded folded =
        aDossier()
            .received("2025-11-01")
            .procedure(Rules.EIGHT_HOURS)
            .accepted("2025-11-01T10:00")
            .fold();

    assertThat(folded.tenure().dueAt().map(Due::at))
        .contains(Instant.parse("2025-11-03T10:00:00Z"));
  }
}
