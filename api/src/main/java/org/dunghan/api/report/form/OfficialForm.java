/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.form;

import java.util.Map;
import java.util.stream.Collectors;
import org.dunghan.api.report.ReportPeriod;
import org.dunghan.api.report.form.FormRow.Figure;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/**
 * A filled form as a workbook.
 *
 * @param unitName who reports
 * @param period the days that it is about
 * @param totals of all fields together, by the number of the form's column
 * @param fileName of the workbook
 * @param mediaType of the workbook
 */
public record OfficialForm(
    String unitName,
    ReportPeriod period,
    Map<Integer, Long> totals,
    String fileName,
    String mediaType,
    Resource workbook) {

  static OfficialForm of(FormReport report) {
    Map<Integer, Figure> total = report.rows().get(report.rows().size() - 1).columns();
    return new OfficialForm(
        report.unitName(),
        report.period(),
        total.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, column -> column.getValue().value())),
        FormFormat.XLSX.fileName(report).orElseThrow(),
        FormFormat.XLSX.mediaType(),
        new ByteArrayResource(FormWorkbook.of(report)));
  }
}
