/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.scope;

/** Knows what the one who asks may see. */
public interface Scopes {
  Scope ofWhoAsks();
}
