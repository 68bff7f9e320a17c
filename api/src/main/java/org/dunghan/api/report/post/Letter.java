/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.post;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dunghan.api.report.ReportPeriod;
import org.dunghan.api.report.form.OfficialForm;
import org.dunghan.api.scope.Reading;

/**
 * What is written to somebody, in the language of the form.
 *
 * @param form that goes with it
 * @param link to the same form on the dashboards, at its generation
 */
record Letter(OfficialForm form, Reading reading, String link) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final NumberFormat COUNT =
      NumberFormat.getIntegerInstance(Locale.forLanguageTag("vi-VN"));

  String subject() {
    return "Biểu 06a, kỳ %s: %s".formatted(form.period().name(), form.unitName());
  }

  /** Figures by their columns of the form; nothing is divided. */
  String text() {
    ReportPeriod period = form.period();
    return """
    %s, từ ngày %s đến ngày %s:

    - khối lượng %s hồ sơ, trong đó từ kỳ trước và nhận bàn giao %s;
    - đã giải quyết %s, trong đó trễ hạn %s;
    - cuối kỳ đang giải quyết %s, trong đó quá hạn %s.

    Biểu đầy đủ trong tệp đính kèm, và tại:
    %s

    Bản công bố số %d, số liệu đến hết ngày %s.
    """
        .formatted(
            form.unitName(),
            day(period.from()),
            day(period.to()),
            total(3),
            total(6),
            total(7),
            total(10),
            total(11),
            total(13),
            link,
            reading.generation(),
            day(reading.asOf()));
  }

  private String total(int column) {
    return COUNT.format(form.totals().get(column));
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }
}
