/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.finding;

/** What a finding is about. */
public enum Subject {
  /** A tenure of a dossier: the job writes it beside the folded facts. */
  DOSSIER,
  /** The work of a unit in a day or period: computed from the folded facts when it is asked for. */
  UNIT
}
