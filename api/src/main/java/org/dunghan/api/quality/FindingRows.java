/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.quality;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dunghan.api.publication.Freshness;
import org.dunghan.api.scope.Reading;
import org.dunghan.warehouse.measure.Measures;

/**
 * One page of the rows behind a finding.
 *
 * @param next what to send as {@code after} for the next page; none on the last one
 * @param checksum SHA-256 of the array of rows, as it was sent
 */
record FindingRows(
    @JsonUnwrapped Freshness freshness,
    String measureVersion,
    LocalDate from,
    LocalDate to,
    FindingDescription finding,
    List<Map<String, Object>> rows,
    int rowCount,
    String next,
    String checksum) {

  static FindingRows of(
      FindingsQuestion question,
      Reading reading,
      List<Map<String, Object>> rows,
      String next,
      String checksum) {
    return new FindingRows(
        reading.freshness(),
        Measures.VERSION,
        question.from(),
        question.to(),
        FindingDescription.of(question.findings().get(0)),
        rows,
        rows.size(),
        next,
        checksum);
  }
}
