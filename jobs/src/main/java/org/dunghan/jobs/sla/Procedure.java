/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One row of the catalogue of procedures.
 *
 * @param competentUnit the agency that decides, empty where the receiving unit does
 * @param limit the local limit where there is one, else the statutory one; null where the law sets
 *     none
 * @param validUntil its last day, {@link LocalDate#MAX} while it lasts
 */
public record Procedure(
    String code,
    String fieldCode,
    String competentUnit,
    Limit limit,
    LocalDate validFrom,
    LocalDate validUntil)
    implements Serializable {

  boolean isValidOn(LocalDate day) {
    return !day.isBefore(validFrom) && !day.isAfter(validUntil);
  }
}
