/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.reconciliation;

import java.time.LocalDate;

/**
 * Where a dossier is that is not in the workload asked about: its latest tenure, as the generation
 * has it.
 *
 * @param unit that resolves
 * @param acceptedDay none where it is not known
 * @param endedDay none while open
 */
record Whereabouts(String unit, LocalDate acceptedDay, LocalDate endedDay) {}
