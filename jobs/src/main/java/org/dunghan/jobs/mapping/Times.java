/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.mapping;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * How a file writes times.
 *
 * @param zone of values without an offset, or with a false one
 * @param formats tried in this order; {@value #ISO}: ISO-8601, also with a blank for the T and
 *     without an offset or its minutes; others: patterns of java.time.format.DateTimeFormatter
 * @param falseOffsets offsets that do not hold: the value is local time
 */
record Times(String zone, List<String> formats, List<String> falseOffsets) implements Serializable {
  static final String ISO = "ISO";

  Times {
    formats = Objects.requireNonNullElse(formats, List.of(ISO));
    falseOffsets = Objects.requireNonNullElse(falseOffsets, List.of());
  }
}
