/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.scope;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A question in the engine's own way of binding: {@code {name:Type}} instead of {@code :name}. */
record EngineQuery(String sql, Map<String, Object> parameters) {
  private static final Pattern NAME = Pattern.compile("(?<![:\\w]):([a-z][a-z_0-9]*)");

  static EngineQuery of(FactsQuery query) {
    Map<String, Object> used = new TreeMap<>();
    String sql =
        NAME.matcher(query.sql())
            .replaceAll(
                name -> {
                  if (!query.parameters().containsKey(name.group(1))) {
                    return name.group();
                  }
                  Object value = query.parameters().get(name.group(1));
                  used.put(name.group(1), value);
                  return typed(name, value);
                });
    return new EngineQuery(sql, used);
  }

  private static String typed(MatchResult name, Object value) {
    return "{%s:%s}".formatted(name.group(1), type(value));
  }

  private static String type(Object value) {
    if (value instanceof List<?> list) {
      return "Array(" + type(list.get(0)) + ")";
    }
    if (value instanceof Boolean) {
      return "Bool";
    }
    return value instanceof Number ? "Int64" : "String";
  }
}
