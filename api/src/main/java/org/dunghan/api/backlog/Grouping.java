/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.backlog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dunghan.api.reference.Catalogue;

/** What open dossiers can be broken down by, and filtered by. */
enum Grouping {
  /** The unit that answers for what is open: the resolving one. */
  UNIT(Catalogue.UNIT),
  RESOLVING_UNIT(Catalogue.UNIT),
  RECEIVING_UNIT(Catalogue.UNIT),
  /** Who must act now. */
  HOLDER(Catalogue.UNIT),
  PROCEDURE(Catalogue.PROCEDURE),
  FIELD(Catalogue.FIELD),
  CHANNEL,
  INHERITED;

  private final Optional<Catalogue> catalogue;

  Grouping() {
    catalogue = Optional.empty();
  }

  Grouping(Catalogue catalogue) {
    this.catalogue = Optional.of(catalogue);
  }

  /** Its name in questions and answers, and its column in SQL. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where its codes are listed, if they are data. */
  Optional<Catalogue> catalogue() {
    return catalogue;
  }

  /** Its values, if they are a closed list. */
  List<String> closedList() {
    return switch (this) {
      case CHANNEL -> List.of("ONLINE", "IN_PERSON", "POST", "UNKNOWN");
      case INHERITED -> List.of("true", "false");
      default -> List.of();
    };
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(Grouping::id).toList();
  }

  static Optional<Grouping> find(String id) {
    return Arrays.stream(values()).filter(grouping -> grouping.id().equals(id)).findFirst();
  }
}
