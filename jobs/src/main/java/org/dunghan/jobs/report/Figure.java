/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.report;

import java.util.Optional;
import java.util.function.Function;

/**
 * A row of a file of figures.
 *
 * @param text the number as it stands there
 * @param formula empty when the report says nothing more of it
 */
record Figure(Row row, String name, String text, Printed printed, String formula) {

  Statement check(Function<String, Optional<Range>> figures) throws ReportProblem {
    try {
      Optional<Range> computed = Formula.compute(formula, figures);
      return new Statement(
          row.line(),
          name,
          text,
          formula,
          computed.map(printed::like),
          computed.filter(printed.asResult()::meets).isPresent());
    } catch (FormulaProblem e) {
      throw row.problem("formula", e.position(), e.getMessage());
    }
  }
}
