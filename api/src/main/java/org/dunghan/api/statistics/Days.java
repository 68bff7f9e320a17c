/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import java.time.LocalDate;
import java.util.List;

/**
 * Which days a question is about.
 *
 * @param asOf the evening that is looked back from, not before {@code to}
 * @param first the first day with data: what lies before it was not zero, but is not known
 * @param comparisons the earlier figures that are wanted beside
 */
public record Days(
    LocalDate from, LocalDate to, LocalDate asOf, LocalDate first, List<Comparison> comparisons) {}
