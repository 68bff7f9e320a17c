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
import org.dunghan.api.publication.Publication;
import org.dunghan.warehouse.finding.Finding;
import org.dunghan.warehouse.finding.Findings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Asks the warehouse for findings, pinned to a generation. */
@Component
class FindingQueries {
  private static final LocalDate FIRST = LocalDate.EPOCH;

  private final JdbcClient warehouse;

  FindingQueries(JdbcClient warehouse) {
    this.warehouse = warehouse;
  }

  /** The first day with a tenure, or the last day asked for where there is none. */
  LocalDate firstDay(List<String> units, LocalDate to, Publication pinned) {
    var always = new FindingsQuestion(Findings.ALL, false, units, FIRST, to);
    return ask(DossierFindings.FIRST_DAY, always, pinned).query(LocalDate.class).single();
  }

  /** What was found, ordered by finding, unit and period. */
  List<FindingCount> counts(FindingsQuestion question, Publication pinned) {
    return question.findings().stream()
        .map(FindingQueries::sql)
        .distinct()
        .flatMap(
            sql ->
                ask(sql.counts(), question, pinned)
                    .param("by_unit", question.byUnit())
                    .query((row, number) -> count(row, question.byUnit()))
                    .list()
                    .stream())
        .sorted(comparing(FindingCount::finding))
        .toList();
  }

  /** The rows behind the question's one finding, ordered by their column {@code key}. */
  List<Map<String, Object>> rows(FindingsQuestion question, Page page, Publication pinned) {
    return ask(sql(question.findings().get(0)).rows(), question, pinned)
        .param("after", page.after())
        .param("limit", page.limit())
        .query()
        .listOfRows();
  }

  private StatementSpec ask(String sql, FindingsQuestion question, Publication pinned) {
    return warehouse
        .sql(sql)
        .param("layers", pinned.layers())
        .param("reference_version", pinned.referenceVersion())
        .param("finding", question.findings().stream().map(Finding::id).toList())
        .param("any_unit", question.units().isEmpty())
        .param("unit", question.units().isEmpty() ? List.of("") : question.units())
        .param("from", question.from().toString())
        .param("to", question.to().toString());
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
