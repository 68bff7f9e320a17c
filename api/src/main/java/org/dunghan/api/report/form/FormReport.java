/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dunghan.api.report.ReportPeriod;
import org.dunghan.api.report.form.Layout.Column;
import org.dunghan.api.report.form.Layout.MissingColumn;

/**
 * A filled form.
 *
 * @param unit code of the unit that reports; none for the city as a whole
 * @param unitName its Vietnamese name
 * @param by unit where each unit has a block of its own, else field
 * @param unitsChanged units that did not exist during the whole period
 * @param rows the total is the last one
 * @param checksum SHA-256 of the array of rows, as it was sent
 */
record FormReport(
    long generation,
    LocalDate asOf,
    Instant publishedAt,
    String measureVersion,
    Form form,
    String unit,
    String unitName,
    ReportPeriod period,
    String by,
    List<Column> columns,
    List<MissingColumn> notComputable,
    List<UnitChange> unitsChanged,
    List<CarriedOver> carriedOver,
    List<SelfCheck> checks,
    List<FormRow> rows,
    int rowCount,
    String checksum) {

  /** What says which form it is. */
  record Form(
      String id,
      String number,
      boolean official,
      String source,
      List<String> title,
      String rowLabel) {
    static Form of(Layout layout) {
      return new Form(
          layout.id(),
          layout.number(),
          layout.official(),
          layout.source(),
          layout.title(),
          layout.rowLabel());
    }
  }
}
