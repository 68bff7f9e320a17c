/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.error;

/** The warehouse holds no generation yet, so there is nothing to answer from: a 503. */
public final class NothingPublished extends RuntimeException {
  public NothingPublished() {
    super("No generation is published yet: run bin/dunghan load, then ask again.");
  }
}
