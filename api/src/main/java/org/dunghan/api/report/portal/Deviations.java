/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.portal;

import java.util.List;

/** Where our data cannot follow the portal's rule, and how many dossiers that concerns. */
final class Deviations {
  private Deviations() {}

  static List<String> of(PortalCounts counts) {
    return List.of(
        "A dossier is counted for the unit that resolves it; the portal counts those that were"
            + " synchronised with it.",
        "Requests are read from the days on which the clock stood still: requests for a supplement"
            + " and for a financial duty are not told apart, and several at a time are one. %d open"
                .formatted(counts.closedByRequest())
            + " dossiers are judged on the day of their one request; %d are late for having had more."
                .formatted(counts.severalRequests()),
        "%d dossiers have neither a due date nor a limit, and are never late."
            .formatted(counts.withoutDue()),
        "%d dossiers that another unit took over are judged on the day of the hand-over; those taken"
                .formatted(counts.handedOver())
            + " over are not counted again.",
        "Mean time is in working days for every procedure, where the portal uses the unit of its"
            + " limit.",
        "Whether an online dossier has an electronic result, and the coefficient of synchronisation,"
            + " are not known: the online share is an upper bound of the portal's.");
  }
}
