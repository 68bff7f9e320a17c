/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dunghan.api.scope.FactsQuery;
import org.dunghan.warehouse.measure.Measure;

/**
 * Rows, and what is said about them.
 *
 * @param name of the file that they may be saved to, without an ending
 * @param asOf the evening that its figures look back from
 * @param query gives the rows
 * @param columns of the rows
 * @param head what JSON says before the rows: an object whose properties come first
 * @param row how a row of the query reads in JSON
 * @param definitions the measures that a workbook explains
 * @param revision changes all rows together before they are sent; then they are kept in memory
 * @param page how JSON cuts the rows; none where it sends them all
 */
public record Answer(
    String name,
    LocalDate asOf,
    FactsQuery query,
    List<String> columns,
    Object head,
    RowReader row,
    List<Measure> definitions,
    Optional<Consumer<List<Map<String, Object>>>> revision,
    Optional<Page> page)
    implements AnyAnswer {
  /** Rows that are sent as they come. */
  public Answer(
      String name,
      LocalDate asOf,
      FactsQuery query,
      List<String> columns,
      Object head,
      RowReader row,
      List<Measure> definitions) {
    this(name, asOf, query, columns, head, row, definitions, Optional.empty(), Optional.empty());
  }

  /**
   * A part of the rows.
   *
   * @param limit the most of them; the query gives one more where others follow
   * @param key of the row that a result stands at, by which the next page is asked for
   */
  public record Page(int limit, Key key) {}

  /** Names the row that a result stands at. */
  @FunctionalInterface
  public interface Key {
    /** Gives the key. */
    String of(ResultSet row) throws SQLException;
  }

  /** Reads the row that a result stands at. */
  @FunctionalInterface
  public interface RowReader {
    /** Gives the row's properties in their order. */
    Map<String, Object> read(ResultSet row) throws SQLException;
  }
}
