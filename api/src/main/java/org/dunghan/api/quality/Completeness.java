/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.quality;

import java.time.LocalDate;
import java.util.List;

/**
 * Of how many working days a unit's data have come.
 *
 * @param workingDays of the period on which the unit existed
 * @param daysWithData on which it received a dossier or acted on one
 * @param lastDay of these; none where nothing has come at all
 * @param daysWithoutData the others: nothing is known of them
 */
record Completeness(
    String unit,
    long workingDays,
    long daysWithData,
    LocalDate lastDay,
    List<LocalDate> daysWithoutData) {}
