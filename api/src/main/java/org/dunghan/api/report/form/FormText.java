/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a report says around its table, in Vietnamese, for paper and for workbooks alike. */
record FormText(FormReport report) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  String period() {
    return "Kỳ báo cáo: %s(từ ngày %s đến ngày %s)"
        .formatted(
            report.period().name() == null ? "" : report.period().name() + " ",
            day(report.period().from()),
            day(report.period().to()));
  }

  /** What a reader must know before the figures. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (!report.period().complete()) {
      notes.add(
          "Kỳ chưa kết thúc hoặc chưa đủ dữ liệu: số liệu tính đến hết ngày %s."
              .formatted(day(report.period().countedTo())));
    }
    if (!report.form().official()) {
      notes.add("Bản nháp, không phải biểu mẫu chính thức.");
    }
    Map<String, List<UnitChange>> changes =
        report.unitsChanged().stream()
            .collect(Collectors.groupingBy(FormText::validity, TreeMap::new, Collectors.toList()));
    changes.forEach(
        (validity, units) ->
            notes.add(
                "Đơn vị không tồn tại trong cả kỳ, %s: %s."
                    .formatted(
                        validity,
                        units.stream().map(UnitChange::name).collect(Collectors.joining(", ")))));
    report
        .notComputable()
        .forEach(
            column ->
                notes.add(
                    "Không có số liệu cho cột: %s (%s)."
                        .formatted(column.label(), column.reason())));
    return notes;
  }

  /** One line for each identity, and for each comparison with the period before. */
  List<String> checks() {
    List<String> lines = new ArrayList<>();
    for (SelfCheck check : report.checks()) {
      lines.add(
          "%s (%s): %d = %d, %s"
              .formatted(
                  check.identity(),
                  check.label(),
                  check.left(),
                  check.right(),
                  check.holds() ? "đúng" : "SAI ở %d dòng".formatted(check.rowsFailing())));
    }
    for (CarriedOver chain : report.carriedOver()) {
      lines.add(
          "Từ kỳ trước%s: %d; đang giải quyết cuối ngày %s: %d; chênh lệch %d%s"
              .formatted(
                  chain.unit() == null ? "" : " (" + chain.unitName() + ")",
                  chain.fromEarlierPeriods(),
                  day(chain.previousTo()),
                  chain.openBefore(),
                  chain.difference(),
                  chain.reason() == null ? "" : ": " + chain.reason()));
    }
    return lines;
  }

  String origin() {
    return "Bản công bố số %d, số liệu đến hết ngày %s; SHA-256 của các dòng: %s"
        .formatted(report.generation(), day(report.asOf()), report.checksum());
  }

  private static String validity(UnitChange unit) {
    return unit.validUntil() == null
        ? "từ " + day(unit.validFrom())
        : "từ %s đến %s".formatted(day(unit.validFrom()), day(unit.validUntil()));
  }
}
