/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.publish;

import java.time.LocalDate;
import java.util.Set;

/**
 * A published generation.
 *
 * @param runs load runs whose events are in it
 */
public record Generation(int number, LocalDate asOf, int referenceVersion, Set<Integer> runs) {}
