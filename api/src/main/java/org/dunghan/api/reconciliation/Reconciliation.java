/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dunghan.api.reconciliation.Comparison.FigureMove;
import org.dunghan.api.reconciliation.DossierList.BadRow;
import org.dunghan.api.reconciliation.Tally.Kind;
import org.dunghan.api.report.ReportPeriod;

/**
 * What a list of dossiers has in common with ours, and what not.
 *
 * @param rowsRead of the list, bad ones among them
 * @param same dossiers that are the same on both sides
 * @param figures each as counted here and there, and what explains the difference
 * @param missingHere listed, but not among the dossiers that the reader may see
 * @param elsewhere listed, and here, but not in our workload of unit and period
 * @param missingThere in our workload, but not listed
 * @param duplicated rows of a dossier that the list had already
 * @param different dossiers on both sides that differ in a column
 * @param badRows rows that could not be used, and count nowhere
 */
record Reconciliation(
    long generation,
    LocalDate asOf,
    Instant publishedAt,
    String unit,
    ReportPeriod period,
    int rowsRead,
    long same,
    List<FigureMove> figures,
    Kind missingHere,
    Kind elsewhere,
    Kind missingThere,
    Kind duplicated,
    Kind different,
    BadRows badRows) {

  /**
   * Rows that cannot be used.
   *
   * @param count of all of them
   * @param listed the first of them
   */
  record BadRows(int count, List<BadRow> listed) {
    static BadRows of(List<BadRow> rows, int mostListed) {
      return new BadRows(rows.size(), rows.stream().limit(mostListed).toList());
    }
  }
}
