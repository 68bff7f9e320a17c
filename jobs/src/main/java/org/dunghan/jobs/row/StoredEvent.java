/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import org.dunghan.jobs.contract.DossierEvent;

/**
 * An event as the warehouse holds it.
 *
 * @param version fingerprint of the parsed values without recorded_at and origin
 */
public record StoredEvent(DossierEvent event, long version) {

  /** Whether two rows say the same of the same event, be it at different times. */
  public boolean saysTheSameAs(StoredEvent other) {
    return version == other.version && event.eventId().equals(other.event.eventId());
  }
}
