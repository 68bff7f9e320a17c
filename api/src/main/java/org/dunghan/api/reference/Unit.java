/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.reference;

import java.time.LocalDate;

/**
 * A ward, commune, city agency or former district, while it lasts.
 *
 * @param peerGroup units it may fairly be compared with; empty for agencies
 * @param validUntil its last day; none while it lasts
 * @param provenance PUBLISHED or SYNTHETIC
 */
public record Unit(
    String code,
    String nameVi,
    String nameEn,
    String kind,
    String parentCode,
    String peerGroup,
    LocalDate validFrom,
    LocalDate validUntil,
    String provenance) {}
