/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Reads nothing and remembers the names of all columns. */
final class SeenColumns implements Columns {
  private final Set<String> names = new LinkedHashSet<>();

  @Override
  public boolean reads(String name) {
    names.add(name);
    return false;
  }

  @Override
  public boolean takeEveryType() {
    return true;
  }

  @Override
  public void requireAll(Collection<String> all) {
    names.addAll(all);
  }

  Set<String> names() {
    return names;
  }
}
