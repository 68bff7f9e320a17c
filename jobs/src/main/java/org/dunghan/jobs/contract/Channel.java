/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.contract;

/** How a dossier came in. */
public enum Channel {
  ONLINE,
  IN_PERSON,
  POST,
  /** Missing or not understood; counted, never taken for online. */
  UNKNOWN;

  /** The channel of a value as sent; anything unknown is {@link #UNKNOWN}. */
  public static Channel of(String value) {
    return switch (value) {
      case "ONLINE" -> ONLINE;
      case "IN_PERSON" -> IN_PERSON;
      case "POST" -> POST;
      default -> UNKNOWN;
    };
  }
}
