/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dossiers, desks and officers are named; the same in every locale. */
final class Code {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

  private Code() {}

  /** The published codes of the wards' desks are not known: group 90 marks a made-up one. */
  static String desk(Ward ward) {
    return String.format(Locale.ROOT, "H57.90.%02d", ward.position());
  }

  /** Group 80 stands for the dissolved districts, whose units are numbered 46-D1 to 46-D9. */
  static String districtDesk(String district) {
    return "H57.80.0" + district.substring(district.length() - 1);
  }

  static String dossier(String desk, LocalDate day, int number) {
    return String.format(Locale.ROOT, "%s-%s-%04d", desk, DAY.format(day), number);
  }

  /** A pseudonym: cb is short for cán bộ, officer. */
  static String officer(String unit, int number) {
    return String.format(Locale.ROOT, "cb-%s-%02d", unit, number);
  }
}
