/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.reconciliation;

import java.time.LocalDate;

/**
 * A dossier under the unit, as the generation has it.
 *
 * @param tenure from 1; a hand-over begins the next
 */
record OurDossier(String dossierId, int tenure, Standing standing) {
  OurDossier asOf(LocalDate day) {
    return new OurDossier(dossierId, tenure, standing.asOf(day));
  }
}
