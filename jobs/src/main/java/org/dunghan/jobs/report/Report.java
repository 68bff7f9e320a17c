/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of a report, and what it says of them. */
public final class Report {
  private final Map<String, Figure> figures;

  private Report(Map<String, Figure> figures) {
    this.figures = figures;
  }

  /**
   * Reads a CSV file with the columns name, value, formula and, if wanted, tolerance.
   *
   * @throws ReportProblem with the place, and what to send
   */
  public static Report read(Path file) throws ReportProblem {
    return new Report(FigureFile.read(file));
  }

  /** How many figures it states. */
  public int figures() {
    return figures.size();
  }

  /** Each figure that has a formula, held against the others. */
  public List<Statement> statements() throws ReportProblem {
    List<Statement> statements = new ArrayList<>();
    for (Figure figure : figures.values()) {
      if (!figure.formula().isEmpty()) {
        statements.add(figure.check(name -> part(name, figure)));
      }
    }
    return statements;
  }

  /** A figure that is computed from itself would always agree. */
  private Optional<Range> part(String name, Figure of) {
    return Optional.ofNullable(figures.get(name))
        .filter(figure -> !figure.name().equals(of.name()))
        .map(figure -> figure.printed().asPart());
  }
}
