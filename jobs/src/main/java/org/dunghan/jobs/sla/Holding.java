/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.time.Instant;
import org.dunghan.jobs.contract.DossierEvent;

/** Who holds a dossier: at first the unit that answers for it at its desk. */
final class Holding {
  private String holder;
  private Instant since = Instant.EPOCH;
  private int handoffs;

  Holding(String receivingUnit) {
    holder = receivingUnit;
  }

  void begin(DossierEvent acceptance) {
    if (!acceptance.holderCode().isEmpty()) {
      holder = acceptance.holderCode();
    }
    since = acceptance.occurredAt();
  }

  /** Whether an event changes the holder. */
  boolean passes(DossierEvent event) {
    boolean handoff = !event.holderCode().isEmpty() && !event.holderCode().equals(holder);
    if (handoff) {
      holder = event.holderCode();
      since = event.occurredAt();
      handoffs++;
    }
    return handoff;
  }

  String holder() {
    return holder;
  }

  Instant since() {
    return since;
  }

  int handoffs() {
    return handoffs;
  }
}
