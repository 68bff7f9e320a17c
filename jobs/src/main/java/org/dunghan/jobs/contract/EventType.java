/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.contract;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can happen to a dossier, in the order that breaks ties of {@code occurred_at}. */
public enum EventType {
  RECEIVED,
  ACCEPTED,
  /** Not accepted. */
  DECLINED,
  INHERITED,
  ASSIGNED,
  TRANSFERRED,
  SUPPLEMENT_REQUESTED,
  SUPPLEMENTED,
  FINANCIAL_DUTY_REQUESTED,
  FINANCIAL_DUTY_PAID,
  EXTENDED,
  /** The result is ready. */
  COMPLETED,
  /** Refused after appraisal. */
  REJECTED,
  /** Ended by the unit without a result. */
  DISCONTINUED,
  /** Ended by the applicant. */
  WITHDRAWN,
  /** Handed to the applicant. */
  RETURNED,
  /** Entered by mistake: the dossier counts on no day. */
  CANCELLED;

  private static final Map<String, EventType> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(Enum::name, Function.identity()));

  /** The type of a name as the contract writes it, or none. */
  public static Optional<EventType> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** Whether the event ends a tenure. */
  public boolean ends() {
    return switch (this) {
      case COMPLETED, REJECTED, DISCONTINUED, WITHDRAWN, RETURNED -> true;
      default -> false;
    };
  }

  /** Whether the event is a result, so that the dossier counts as resolved. */
  public boolean resolves() {
    return this == COMPLETED || this == REJECTED || this == RETURNED;
  }

  /** Whether the applicant acted, not the administration. */
  public boolean isOfApplicant() {
    return switch (this) {
      case RECEIVED, SUPPLEMENTED, FINANCIAL_DUTY_PAID, WITHDRAWN -> true;
      default -> false;
    };
  }

  /** Whether the event names the unit and the procedure of the dossier. */
  public boolean opensTenure() {
    return this == RECEIVED || this == INHERITED;
  }
}
