/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.answer;

import java.time.LocalDate;
import java.util.List;
import org.dunghan.warehouse.measure.Measure;

/** What is sent to a question. */
public sealed interface AnyAnswer permits Answer, WholeAnswer {
  /** Of the file that it may be saved to, without an ending. */
  String name();

  /** The evening that its figures look back from: that of the generation, or an earlier one. */
  LocalDate asOf();

  /** The measures that a workbook explains. */
  List<Measure> definitions();
}
