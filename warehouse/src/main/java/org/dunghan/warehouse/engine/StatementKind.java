/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

/** What a statement does, as the engine's own parser judges it. */
enum StatementKind {
  READ,
  WRITE,
  SEVERAL_STATEMENTS,
  UNKNOWN;

  private static final int READ_ONLY = 0;
  private static final int CONTROL = 3;

  static StatementKind of(int statementCount, int queryClass) {
    if (statementCount > 1) {
      return SEVERAL_STATEMENTS;
    }
    if (queryClass == READ_ONLY) {
      return READ;
    }
    return queryClass <= CONTROL ? WRITE : UNKNOWN;
  }
}
