/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A value with what it was computed from.
 *
 * @param value none where there is nothing to divide by or to take the median of
 * @param counted n: the numerator, or the count itself; none for a distribution
 * @param total N: the denominator, or the tenures of a distribution; none for a count
 */
record Figure(Number value, @JsonProperty("n") Number counted, @JsonProperty("N") Number total) {}
