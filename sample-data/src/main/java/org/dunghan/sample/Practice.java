/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import java.util.List;

/**
 * How a procedure is handled.
 *
 * @param agency the city agency that decides, empty where the ward does
 * @param limit statutory limit
 * @param appointments limits of the single cases, as the receipt states them
 * @param share weight among the dossiers received
 * @param inheritedShare weight among the dossiers taken over on 1 July 2025
 */
record Practice(
    String procedure,
    String agency,
    Limit limit,
    List<Limit> appointments,
    Script script,
    int share,
    int inheritedShare,
    int latePermille,
    int supplementPermille) {

  Limit appointment(Chance chance) {
    return appointments.get(chance.below(appointments.size()));
  }

  /** Long enough for a supplement to be asked for. */
  boolean pausable() {
    return limit.unit() != LimitUnit.SAME_DAY && supplementPermille > 0;
  }
}
