/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.form;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.dunghan.api.report.ReportPeriod;

/**
 * What was carried over against what the period before left open: (6) = (11) of the period before,
 * but for what other units handed over in the period.
 *
 * @param unit none for all together
 * @param unitName none for all together
 * @param fromEarlierPeriods (6): carried over and inherited
 * @param openBefore (11) of the period before, asked for by itself
 * @param inherited taken over from other units in the period
 * @param difference (6) less (11)
 * @param holds whether what was inherited is the whole difference
 * @param reason of the difference; none where there is none
 */
record CarriedOver(
    String unit,
    String unitName,
    LocalDate previousFrom,
    LocalDate previousTo,
    long fromEarlierPeriods,
    long openBefore,
    long inherited,
    long difference,
    boolean holds,
    String reason) {

  /** The measures that it is made of, besides what was open then. */
  static final String CARRIED_OVER = "carried_over";

  static final String INHERITED = "inherited";
  static final String OPEN = "open";

  static CarriedOver of(
      Optional<String> unit,
      FormNames names,
      ReportPeriod period,
      Map<String, Long> counts,
      long openBefore) {
    long inherited = counts.get(INHERITED);
    long all = counts.get(CARRIED_OVER) + inherited;
    long difference = all - openBefore;
    boolean holds = difference == inherited;
    return new CarriedOver(
        unit.orElse(null),
        unit.map(names::unit).orElse(null),
        period.previousFrom(),
        period.previousTo(),
        all,
        openBefore,
        inherited,
        difference,
        holds,
        difference == 0 ? null : reason(holds, inherited));
  }

  private static String reason(boolean holds, long inherited) {
    String handedOver = "%d hồ sơ nhận bàn giao từ đơn vị khác trong kỳ".formatted(inherited);
    return holds ? handedOver : handedOver + "; phần còn lại chưa rõ nguyên nhân";
  }
}
