/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of the contract, in the order in which the documentation lists them. */
public enum EventColumn {
  EVENT_ID(true),
  DOSSIER_ID(true),
  EVENT_TYPE(true),
  OCCURRED_AT(true),
  RECORDED_AT(false),
  UNIT_CODE(true),
  PROCEDURE_CODE(true),
  CHANNEL(false),
  RESOLVING_UNIT_CODE(false),
  HOLDER_CODE(false),
  OFFICER_ID(false),
  DUE_AT(false);

  private final boolean required;
  private final String columnName = name().toLowerCase(Locale.ROOT);

  EventColumn(boolean required) {
    this.required = required;
  }

  /** The name as files write it. */
  public String columnName() {
    return columnName;
  }

  /** The column of a name as files write it, or none. */
  public static Optional<EventColumn> find(String name) {
    return Arrays.stream(values()).filter(column -> column.columnName().equals(name)).findFirst();
  }

  /** The columns that a file cannot do without. */
  public static List<EventColumn> required() {
    return Arrays.stream(values()).filter(column -> column.required).toList();
  }

  /** All names, for messages. */
  public static String names() {
    return Arrays.stream(values()).map(EventColumn::columnName).collect(Collectors.joining(", "));
  }
}
