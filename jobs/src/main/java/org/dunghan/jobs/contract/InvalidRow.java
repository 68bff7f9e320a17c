/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.contract;

/** A row that is no dossier event: the column at fault and what to send instead. */
public final class InvalidRow extends Exception {
  private final String column;

  /**
   * @param column name of the column at fault, empty where the row as a whole is
   * @param reason what is wrong and what to send
   */
  public InvalidRow(String column, String reason) {
    super(reason, null, false, false);
    this.column = column;
  }

  /** Name of the column at fault, empty where the row as a whole is. */
  public String column() {
    return column;
  }
}
