/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

/**
 * Ward, land office, tax, land office, ward. The clock stands while the applicant pays the
 * financial duty; some never pay.
 */
final class LandScript {

  private static final String TAX = "46-THUE";
  private static final int WITH_DUTY = 700;

  private LandScript() {}

  static void play(Handling handling) {
    String landOffice = handling.ward().landOffice();
    handling.assign();
    boolean stalledOnDuty = handling.fate().stalled() && handling.chance().permille(600);
    if (handling.fate().stalled() && !stalledOnDuty) {
      handling.stallOnSupplement();
      return;
    }
    if (handling.fate().supplemented()) {
      handling.supplement();
    }
    handling.pass(80).transfer(landOffice);
    handling.pass(200).assignHere();
    handling.pass(350);
    if (handling.beforeDueDate() && (stalledOnDuty || handling.chance().permille(WITH_DUTY))) {
      handling.transfer(TAX);
      handling.timeline().later(900, 9000);
      handling.requestDuty(stalledOnDuty);
      if (stalledOnDuty) {
        return;
      }
      handling.pass(100).transfer(landOffice);
    }
    handling.pass(500).transfer(handling.ward().code());
    handling.finish();
  }
}
