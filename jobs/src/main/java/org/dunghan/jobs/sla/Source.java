/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.io.Serializable;
import java.time.ZoneId;

/**
 * A system that events come from.
 *
 * @param zone of its local days
 * @param receivedIsAcceptance it has no ACCEPTED: RECEIVED starts the clock
 */
public record Source(ZoneId zone, boolean receivedIsAcceptance) implements Serializable {
  /** A source of which no row says anything: the zone of Vietnam, whatever the machine's. */
  public static final Source BUILT_IN = new Source(ZoneId.of("Asia/Ho_Chi_Minh"), false);
}
