/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.quality;

import static java.util.Comparator.comparing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dunghan.api.scope.Facts;
import org.dunghan.api.scope.Reading;
import org.dunghan.warehouse.finding.Finding;
import org.dunghan.warehouse.finding.Findings;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Asks the warehouse for findings, pinned to a generation. */
@Component
class FindingQueries {
  private static final LocalDate FIRST = LocalDate.EPOCH;

  private final Facts facts;

  FindingQueries(Facts facts) {
    this.facts = facts;
  }

  /** The first day with a tenure, or the last day asked for where there is none. */
  LocalDate firstDay(List<String> units, LocalDate to, Reading reading) {
    var always = new FindingsQuestion(Findings.ALL, false, units, FIRST, to);
    return ask(DossierFindings.FIRST_DAY, always, reading).query(LocalDate.class).single();
  }

  /** What was found, ordered by finding, unit and period. */
  List<FindingCount> counts(FindingsQuestion question, Reading reading) {
    return question.findings().stream()
        .map(FindingQueries::sql)
        .distinct()
        .flatMap(
            sql ->
                ask(sql.counts(), question, reading)
                    .param("by_unit", question.byUnit())
                    .query((row, number) -> count(row, question.byUnit()))
                    .list()
                    .stream())
        .sorted(comparing(FindingCount::finding))
        .toList();
  }

  /** The rows behind the question's one finding, ordered by their column {@code key}. */
  List<Map<String, Object>> rows(FindingsQuestion question, Page page, Reading reading) {
    return ask(sql(question.findings().get(0)).rows(), question, reading)
        .param("after", page.after())
        .param("limit", page.limit())
        .query()
        .listOfRows();
  }

  private StatementSpec ask(String sql, FindingsQuestion question, Reading reading) {
    List<String> units = question.units();
    return facts.ask(
        sql,
        reading,
        Map.of(
            "finding", question.findings().stream().map(Finding::id).toList(),
            "any_unit", units.isEmpty(),
            "unit", units.isEmpty() ? List.of("") : units,
            "from", question.from().toString(),
            "to", question.to().toString()));
  }

  private static FindingSql sql(Finding finding) {
    if (finding.equals(Findings.CODE_SEQUENCE_GAPS)) {
      return CodeSequenceGaps.SQL;
    }
    return finding.equals(Findings.COMPLETIONS_IN_LAST_HOUR)
        ? LastHourCompletions.SQL
        : DossierFindings.SQL;
  }

  private static FindingCount count(ResultSet row, boolean byUnit) throws SQLException {
    return new FindingCount(
        row.getString(1),
        byUnit ? row.getString(2) : null,
        row.getObject(5, LocalDate.class),
        row.getObject(6, LocalDate.class),
        row.getLong(3),
        row.getLong(4),
        row.getObject(7, Double.class));
  }
}
