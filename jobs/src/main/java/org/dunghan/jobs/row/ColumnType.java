/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import java.util.ArrayList;
import java.util.List;

/**
 * A type of ClickHouse.
 *
 * @param of what it is made of, or its parameters
 */
record ColumnType(String name, List<ColumnType> of) {
  /** Parses a type as the engine names it, ex. {@code Map(UInt16, Int64)}. */
  static ColumnType parse(String text) {
    int open = text.indexOf('(');
    if (open < 0) {
      return new ColumnType(text, List.of());
    }
    List<ColumnType> of = new ArrayList<>();
    int from = open + 1;
    int depth = 0;
    for (int at = from; at < text.length(); at++) {
      char letter = text.charAt(at);
      boolean ends = depth == 0 && (letter == ',' || letter == ')');
      if (ends) {
        of.add(parse(withoutName(text.substring(from, at).strip())));
        from = at + 1;
      }
      depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
    }
    return new ColumnType(text.substring(0, open), of);
  }

  /** An element of a tuple may have a name before its type. */
  private static String withoutName(String element) {
    int space = element.indexOf(' ');
    int open = element.indexOf('(');
    return space > 0 && (open < 0 || space < open) ? element.substring(space + 1) : element;
  }

  /** An empty column of this type. */
  NativeColumn column() {
    return switch (name) {
      case "Bool", "Enum8", "Int8", "UInt8" -> new FixedColumn(Byte.BYTES);
      case "Date", "Int16", "UInt16" -> new FixedColumn(Short.BYTES);
      case "Int32", "UInt32" -> new FixedColumn(Integer.BYTES);
      case "DateTime64", "Int64", "UInt64" -> new FixedColumn(Long.BYTES);
      case "String" -> new TextColumn();
      case "LowCardinality" -> of.get(0).column();
      case "Nullable" -> new NullableColumn(of.get(0).column());
      case "Array" -> new ArrayColumn(of.get(0).column());
      case "Map" -> new ArrayColumn(tuple());
      case "Tuple" -> tuple();
      default -> throw new IllegalStateException("no rows are written to columns of type " + name);
    };
  }

  private NativeColumn tuple() {
    return new TupleColumn(of.stream().map(ColumnType::column).toList());
  }
}
