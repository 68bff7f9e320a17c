/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A published generation.
 *
 * @param layers whose rows, summed, are its tables
 * @param runs load runs whose events are in it
 */
public record Generation(
    int number, LocalDate asOf, int referenceVersion, List<Integer> layers, Set<Integer> runs) {}
