/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import java.util.Collection;
import java.util.Map;

/**
 * The columns of a foreign file that someone named; all others are not read, whatever they hold.
 *
 * @param namedBy column → the place that names it, for messages
 */
public record NamedColumns(Map<String, String> namedBy) implements Columns {
  @Override
  public boolean reads(String name) {
    return namedBy.containsKey(name);
  }

  @Override
  public boolean takeEveryType() {
    return true;
  }

  @Override
  public void requireAll(Collection<String> names) throws RefusedFile {
    for (Map.Entry<String, String> named : namedBy.entrySet()) {
      if (!names.contains(named.getKey())) {
        throw new RefusedFile(
            "has no column \"%s\", which the mapping names in %s; its columns are: %s"
                .formatted(named.getKey(), named.getValue(), String.join(", ", names)));
      }
    }
  }
}
