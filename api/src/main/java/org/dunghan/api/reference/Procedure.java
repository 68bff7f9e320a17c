/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.reference;

import java.time.LocalDate;

/**
 * An entry of the national catalogue of procedures, while it is valid.
 *
 * @param competentLevel WARD: the receiving unit decides; CITY: the competent unit does
 * @param limitValue the statutory limit; none where the law sets none
 * @param localLimitValue the local limit, which counts where there is one
 * @param provenance PUBLISHED or SYNTHETIC
 */
record Procedure(
    String code,
    String nameVi,
    String nameEn,
    String fieldCode,
    String competentLevel,
    String competentUnitCode,
    Integer limitValue,
    String limitUnit,
    Integer localLimitValue,
    String localLimitUnit,
    LocalDate validFrom,
    LocalDate validUntil,
    String provenance) {}
