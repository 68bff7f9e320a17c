/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.publication;

import java.time.Instant;
import java.time.LocalDate;

/** Which generation an answer was read from, and the last local day that it covers. */
public record Freshness(long generation, LocalDate asOf, Instant publishedAt) {}
