/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import java.time.LocalDate;

/** What an event says beyond its type and time; null where it says nothing. */
record Details(
    String unit, String procedure, Channel channel, String holder, String officer, LocalDate due) {

  static final Details NONE = new Details(null, null, null, null, null, null);

  static Details by(String officer) {
    return NONE.officer(officer);
  }

  Details unit(String code) {
    return new Details(code, procedure, channel, holder, officer, due);
  }

  Details procedure(String code) {
    return new Details(unit, code, channel, holder, officer, due);
  }

  Details channel(Channel value) {
    return new Details(unit, procedure, value, holder, officer, due);
  }

  Details holder(String code) {
    return new Details(unit, procedure, channel, code, officer, due);
  }

  Details officer(String pseudonym) {
    return new Details(unit, procedure, channel, holder, pseudonym, due);
  }

  Details due(LocalDate day) {
    return new Details(unit, procedure, channel, holder, officer, day);
  }
}
