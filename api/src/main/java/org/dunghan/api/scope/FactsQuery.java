/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.scope;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dunghan.warehouse.measure.FactRows;

/**
 * A question to the warehouse within a generation and scope.
 *
 * @param sql with named parameters; the one way to the facts is a condition of {@link FactRows}
 * @param parameters texts, numbers, truth values and lists of them, by name; those of the reading
 *     (layers, sees_all, scope, reference_version) among them
 */
public record FactsQuery(String sql, Map<String, Object> parameters) {
  /** ClickHouse reads no empty list; no unit has this code. */
  private static final List<String> NO_UNIT = List.of("");

  /** Binds what the conditions on facts ask for beside a question's own parameters. */
  public static FactsQuery of(String sql, Reading reading, Map<String, ?> parameters) {
    Map<String, Object> all = new LinkedHashMap<>(parameters);
    Scope scope = reading.scope();
    all.put("layers", reading.publication().layers());
    all.put("sees_all", scope.seesAll());
    all.put("scope", scope.units().isEmpty() ? NO_UNIT : scope.units());
    all.put("reference_version", reading.publication().referenceVersion());
    return new FactsQuery(sql, all);
  }
}
