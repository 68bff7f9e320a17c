/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.mapping;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;

/**
 * Where the value of a contract column comes from; in a mapping a plain text names a column.
 *
 * @param column of the foreign file, or none
 * @param constant for every row, instead of a column
 * @param values foreign value → value of the contract, null where it says nothing; empty: as it is
 * @param unknown what becomes of a value that is not in {@code values}, or of a time in no format
 * @param otherwise stands for a missing value, or none
 * @param optional whether there is no event where this is missing
 * @param pseudonym whether the column names officers by pseudonyms only
 */
record ValueSource(
    String column,
    String constant,
    Map<String, String> values,
    Unknown unknown,
    String otherwise,
    boolean optional,
    boolean pseudonym)
    implements Serializable {

  /** What becomes of a value that the mapping does not know. */
  enum Unknown {
    REJECT,
    /** Taken as missing, and counted. */
    IGNORE
  }

  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  ValueSource {
    values = Objects.requireNonNullElse(values, Map.of());
    unknown = Objects.requireNonNullElse(unknown, Unknown.REJECT);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static ValueSource of(String column) {
    return new ValueSource(column, null, null, null, null, false, false);
  }
}
