/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dunghan.jobs.contract.EventColumn;

/**
 * Which columns a file has, and where. A file that brings more than the contract names is refused
 * before its first row, because what it brings may be about a person.
 */
final class Header {
  private final Map<EventColumn, Integer> positions = new EnumMap<>(EventColumn.class);
  private final int width;

  Header(List<String> names) throws RefusedFile {
    width = names.size();
    for (int position = 0; position < width; position++) {
      EventColumn column = known(names.get(position).strip());
      if (positions.put(column, position) != null) {
        throw new RefusedFile("has the column \"" + column.columnName() + "\" twice: send it once");
      }
    }
    requireAll();
  }

  /** The column of a name; a name outside the contract refuses the file. */
  static EventColumn known(String name) throws RefusedFile {
    return EventColumn.find(name)
        .orElseThrow(
            () ->
                new RefusedFile(
                    "has the column \""
                        + name
                        + "\", which is not in the data contract; data about persons must not be"
                        + " sent. Remove it and send only: "
                        + EventColumn.names()));
  }

  int width() {
    return width;
  }

  Optional<Integer> position(EventColumn column) {
    return Optional.ofNullable(positions.get(column));
  }

  private void requireAll() throws RefusedFile {
    String missing =
        EventColumn.required().stream()
            .filter(column -> !positions.containsKey(column))
            .map(EventColumn::columnName)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new RefusedFile(
          "lacks the column "
              + missing
              + ": the header line must name it; columns are: "
              + EventColumn.names());
    }
  }
}
