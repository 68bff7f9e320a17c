/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * What a fold goes by, besides the rules.
 *
 * @param layer number of the layer, which is also that of the run
 * @param asOf last local day that is folded
 * @param loadedAt stands for the recorded_at of rows that sent none
 * @param knownAt what was recorded later is not folded
 * @param refusedFiles files of the run of which nothing is taken
 */
record FoldPlan(
    int layer, LocalDate asOf, Instant loadedAt, Instant knownAt, Set<Integer> refusedFiles)
    implements Serializable {}
