/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.form;

import java.util.List;
import java.util.Map;

/**
 * A row of a form.
 *
 * @param number as printed in column (1); empty in the total
 * @param unit that resolved; empty where all are together
 * @param field of the procedures; empty in a total, and where it is not known
 * @param label as printed in column (2)
 * @param columns the figures by number of their column
 */
record FormRow(
    Kind kind,
    String number,
    String unit,
    String field,
    String label,
    Map<Integer, Figure> columns) {
  /** What a row is of. */
  enum Kind {
    /** One field, within one unit where rows are by unit. */
    FIELD,
    /** A unit, all its fields together. */
    UNIT,
    /** Everything. */
    TOTAL
  }

  /**
   * A figure.
   *
   * @param measures the ids that lead to the dossiers behind it
   */
  record Figure(long value, List<String> measures) {}
}
