/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.time.LocalDate;

/** What a tenure adds to a count of a day; for a stock, by how much the day changes it. */
public record Movement(LocalDate day, DayColumn column, int change) {}
