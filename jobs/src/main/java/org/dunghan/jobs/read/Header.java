/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which columns of a file are read, and where they stand. */
final class Header {
  private final Map<String, Integer> positions = new HashMap<>();
  private final int width;

  Header(List<String> names, Columns columns) throws RefusedFile {
    width = names.size();
    for (int position = 0; position < width; position++) {
      String name = names.get(position).strip();
      if (columns.reads(name) && positions.put(name, position) != null) {
        throw new RefusedFile("has the column \"" + name + "\" twice: send it once");
      }
    }
    columns.requireAll(names.stream().map(String::strip).toList());
  }

  int width() {
    return width;
  }

  Optional<Integer> position(String column) {
    return Optional.ofNullable(positions.get(column));
  }
}
