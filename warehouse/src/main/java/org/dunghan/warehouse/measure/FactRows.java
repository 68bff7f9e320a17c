/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.measure;

/**
 * Which rows of the fact tables a question reads: those of its generation, and of these the ones
 * that its reader may see. Every query of facts holds one of these conditions, with the parameters
 * {@code layers}, {@code sees_all} and {@code scope}, the units that a reader is confined to.
 */
public final class FactRows {
  /** Of dossier and procedure_day: what a unit of the scope received, or has to resolve. */
  public static final String OF_DOSSIERS =
      "layer IN (:layers) AND (:sees_all OR receiving_unit IN (:scope) OR resolving_unit IN (:scope))";

  /** Of handoff_day: what a unit of the scope handed on, or was handed. */
  public static final String OF_HANDOFFS =
      "layer IN (:layers) AND (:sees_all OR from_holder IN (:scope) OR to_holder IN (:scope))";

  /** Of officer_day: the work of a unit of the scope. */
  public static final String OF_OFFICERS = "layer IN (:layers) AND (:sees_all OR unit IN (:scope))";

  /** Of the reference table unit: those of the scope, and those that are no ward's or commune's. */
  public static final String OF_UNITS =
      "(:sees_all OR code IN (:scope) OR kind NOT IN ('WARD', 'COMMUNE'))";

  private FactRows() {}

  /**
   * Of any fact table, without a limit of units: for sums that everybody is told alike, never for
   * rows of dossiers, nor for what is told of a single unit.
   */
  public static String ofAllUnits() {
    return "layer IN (:layers)";
  }
}
