/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.scope;

import java.time.LocalDate;
import org.dunghan.api.publication.Freshness;
import org.dunghan.api.publication.Publication;

/** What a request reads: one generation, and of it what its reader may see. */
public record Reading(Publication publication, Scope scope) {
  public long generation() {
    return publication.generation();
  }

  /** The last day that there are figures of. */
  public LocalDate asOf() {
    return publication.asOf();
  }

  /**
   * The same generation without a limit of units: for sums over many units that everybody is held
   * against, never for what is told of one unit or dossier.
   */
  public Reading ofAllUnits() {
    return new Reading(publication, Scope.EVERYTHING);
  }

  /** What every answer says about the figures in it. */
  public Freshness freshness() {
    return publication.freshness();
  }
}
