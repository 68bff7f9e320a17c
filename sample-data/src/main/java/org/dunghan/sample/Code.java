/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import java.time.LocalDate;

/** How dossiers, desks and officers are named; the same in every locale. */
final class Code {

  private Code() {}

  /** The published codes of the wards' desks are not known: group 90 marks a made-up one. */
  static String desk(Ward ward) {
    return "H57.90." + digits(2, ward.position());
  }

  /** Group 80 stands for the dissolved districts, whose units are numbered 46-D1 to 46-D9. */
  static String districtDesk(String district) {
    return "H57.80.0" + district.substring(district.length() - 1);
  }

  static String dossier(String desk, LocalDate day, int number) {
    int date = (day.getYear() % 100 * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth();
    return desk + "-" + digits(6, date) + "-" + digits(4, number);
  }

  /** A pseudonym: cb is short for cán bộ, officer. */
  static String officer(String unit, int number) {
    return "cb-" + unit + "-" + digits(2, number);
  }

  /** With zeros in front where there are fewer digits. */
  private static String digits(int least, int number) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, least - digits.length())) + digits;
  }
}
