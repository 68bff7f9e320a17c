/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.form;

import java.util.List;
import java.util.Optional;
import org.dunghan.api.report.PeriodKind;
import org.dunghan.api.report.ReportUnits;
import org.dunghan.api.request.Parameters;
import org.dunghan.api.scope.Reading;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Fills form II.06a/VPCP/KSTT for other parts of the program, as if it had been asked for. */
@Component
public class OfficialForms {
  private final Layouts layouts;
  private final ReportUnits units;
  private final FormReports reports;

  OfficialForms(Layouts layouts, ReportUnits units, FormReports reports) {
    this.layouts = layouts;
    this.units = units;
    this.reports = reports;
  }

  /**
   * Fills it, with a row for each field.
   *
   * @param unit that resolves; none for the city as a whole
   * @param period its name, as in 2025-Q3
   * @throws org.dunghan.api.error.UnusableParameter when there is no such unit or period
   */
  public OfficialForm form06(Optional<String> unit, String period, Reading reading) {
    MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
    sent.add("period", period);
    unit.ifPresent(code -> sent.add("unit", code));
    Parameters asked = new Parameters(sent, List.of("period", "from", "to", "unit"));
    return OfficialForm.of(
        reports.report(
            new FormQuestion(
                layouts.of("form-06"),
                units.read(asked, reading),
                PeriodKind.OFFICIAL.read(asked, reading),
                false),
            reading));
  }
}
