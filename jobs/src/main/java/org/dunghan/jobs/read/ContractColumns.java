/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import java.util.Collection;
import java.util.stream.Collectors;
import org.dunghan.jobs.contract.EventColumn;

/**
 * The columns of the contract. A file that brings more is refused before its first row, because
 * what it brings may be about a person.
 */
final class ContractColumns implements Columns {
  @Override
  public boolean reads(String name) throws RefusedFile {
    if (EventColumn.find(name).isEmpty()) {
      throw new RefusedFile(
          "has the column \""
              + name
              + "\", which is not in the data contract; data about persons must not be sent. Remove"
              + " it and send only: "
              + EventColumn.names());
    }
    return true;
  }

  @Override
  public boolean takeEveryType() {
    return false;
  }

  @Override
  public void requireAll(Collection<String> names) throws RefusedFile {
    String missing =
        EventColumn.required().stream()
            .map(EventColumn::columnName)
            .filter(column -> !names.contains(column))
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
