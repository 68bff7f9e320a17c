/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.answer;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads cells as they are sent: days as days, moments as moments, arrays as lists. */
public final class Cells {
  private Cells() {}

  /** The cells of a row, by column. */
  public static Map<String, Object> of(ResultSet row, List<String> columns) throws SQLException {
    Map<String, Object> cells = new LinkedHashMap<>();
    for (String column : columns) {
      cells.put(column, of(row.getObject(column)));
    }
    return cells;
  }

  /** The cells of a row as they stand, names that differ in nothing but case included. */
  static List<Object> all(ResultSet row) throws SQLException {
    List<Object> cells = new ArrayList<>();
    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
      cells.add(of(row.getObject(column)));
    }
    return cells;
  }

  static Object of(Object value) throws SQLException {
    if (value instanceof Date day) {
      return day.toLocalDate();
    }
    if (value instanceof ZonedDateTime moment) {
      return moment.toInstant();
    }
    if (value instanceof OffsetDateTime moment) {
      return moment.toInstant();
    }
    if (value instanceof java.sql.Array array) {
      return Arrays.asList((Object[]) array.getArray());
    }
    return value;
  }
}
