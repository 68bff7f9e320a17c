/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.reconciliation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a list may say of a dossier. */
enum Column {
  DOSSIER_ID,
  STATUS,
  ACCEPTED_DAY,
  ENDED_DAY,
  DUE_DAY;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Column> find(String id) {
    return Arrays.stream(values()).filter(column -> column.id().equals(id)).findFirst();
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(Column::id).toList();
  }
}
