/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.reference;

import org.dunghan.warehouse.measure.FactRows;

/** The reference tables whose codes a question may name. */
public enum Catalogue {
  UNIT(
      "/api/v1/units",
      "SELECT code FROM unit WHERE reference_version = :reference_version AND code IN (:codes) AND "
          + FactRows.OF_UNITS),
  FIELD(
      "/api/v1/fields",
      "SELECT code FROM field WHERE reference_version = :reference_version AND code IN (:codes)"),
  PROCEDURE(
      "/api/v1/procedures",
      "SELECT code FROM procedure WHERE reference_version = :reference_version AND code IN (:codes)");

  private final String path;
  private final String knownCodes;

  Catalogue(String path, String knownCodes) {
    this.path = path;
    this.knownCodes = knownCodes;
  }

  /** Where a caller finds the codes. */
  String path() {
    return path;
  }

  /** Asks which of the parameter {@code codes} exist. */
  String knownCodes() {
    return knownCodes;
  }
}
