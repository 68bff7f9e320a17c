/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.reference;

/** Lays the field of its procedure beside a row. */
public final class ProcedureFields {
  /**
   * Joins to rows with a column {@code procedure} the column {@code field}, with the named
   * parameter {@code reference_version}.
   */
  public static final String JOIN =
      """
      LEFT ANY JOIN (
          SELECT code AS procedure, argMax(field_code, valid_from) AS field
          FROM procedure
          WHERE reference_version = :reference_version
          GROUP BY code) AS fields USING (procedure)
      """;

  private ProcedureFields() {}
}
