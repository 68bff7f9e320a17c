/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.quality;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.dunghan.api.publication.Freshness;
import org.dunghan.api.scope.Reading;
import org.dunghan.warehouse.measure.Measures;

/**
 * How often each finding was made, with all that is needed to read, check and ask for it again.
 *
 * @param measureVersion the version of all definitions
 * @param checksum SHA-256 of the array of rows, as it was sent
 */
record FindingCounts(
    @JsonUnwrapped Freshness freshness,
    String measureVersion,
    LocalDate from,
    LocalDate to,
    List<String> by,
    List<FindingDescription> findings,
    List<FindingCount> rows,
    int rowCount,
    String checksum) {

  static FindingCounts of(
      FindingsQuestion question, Reading reading, List<FindingCount> rows, String checksum) {
    return new FindingCounts(
        reading.freshness(),
        Measures.VERSION,
        question.from(),
        question.to(),
        question.byUnit() ? List.of("unit") : List.of(),
        question.findings().stream().map(FindingDescription::of).toList(),
        rows,
        rows.size(),
        checksum);
  }
}
