/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.time.LocalDate;

/**
 * What a tenure adds to a count of a day; for a stock, how the day changes it.
 *
 * @param change 1 or -1
 */
public record Movement(LocalDate day, DayColumn column, int change) {}
