/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.bottleneck;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dunghan.api.reference.Catalogue;

/** What waits can be broken down by, and filtered by. */
enum Grouping {
  FROM_HOLDER(Catalogue.UNIT),
  TO_HOLDER(Catalogue.UNIT),
  PROCEDURE(Catalogue.PROCEDURE),
  FIELD(Catalogue.FIELD);

  private final Catalogue catalogue;

  Grouping(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  Catalogue catalogue() {
    return catalogue;
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(Grouping::id).toList();
  }

  static Optional<Grouping> find(String id) {
    return Arrays.stream(values()).filter(grouping -> grouping.id().equals(id)).findFirst();
  }
}
