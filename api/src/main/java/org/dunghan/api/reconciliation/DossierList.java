/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.reconciliation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dunghan.api.error.OversizedBody;

/** The rows of a list; each is taken once by the dossier of ours that it is about. */
final class DossierList {
  static final int MOST_ROWS = 200_000;

  private final Map<String, Deque<ListedDossier>> rows = new LinkedHashMap<>();
  private final Map<String, Standing> taken = new HashMap<>();
  private final List<BadRow> badRows = new ArrayList<>();
  private int count;

  /** A row that cannot be used, and why. */
  record BadRow(long line, String reason) {}

  void add(ListedDossier row) {
    countRow();
    rows.computeIfAbsent(row.dossierId(), id -> new ArrayDeque<>(1)).add(row);
  }

  void add(BadRow row) {
    countRow();
    badRows.add(row);
  }

  private void countRow() {
    count++;
    if (count > MOST_ROWS) {
      throw new OversizedBody(
          "The body has more than %d rows; send the list in parts, by unit or by period."
              .formatted(MOST_ROWS));
    }
  }

  /** How many rows were read, bad ones among them. */
  int count() {
    return count;
  }

  List<BadRow> badRows() {
    return badRows;
  }

  /** The row of a dossier: of several the one that was accepted on the same day, else the first. */
  Optional<ListedDossier> take(OurDossier ours) {
    Deque<ListedDossier> listed = rows.getOrDefault(ours.dossierId(), new ArrayDeque<>());
    if (listed.isEmpty()) {
      return Optional.empty();
    }
    taken.put(ours.dossierId(), ours.standing());
    for (Iterator<ListedDossier> some = listed.iterator(); some.hasNext(); ) {
      ListedDossier row = some.next();
      if (Objects.equals(row.acceptedDay(), ours.standing().acceptedDay())) {
        some.remove();
        return Optional.of(row);
      }
    }
    return Optional.of(listed.removeFirst());
  }

  /** How ours stands that took a row of the same dossier, if one did. */
  Optional<Standing> standing(ListedDossier row) {
    return Optional.ofNullable(taken.get(row.dossierId()));
  }

  /** The first row of each dossier that none of ours took. */
  List<ListedDossier> missingHere() {
    return rows.entrySet().stream()
        .filter(entry -> !taken.containsKey(entry.getKey()))
        .map(entry -> entry.getValue().getFirst())
        .toList();
  }

  /** The rows of dossiers that had a row already. */
  List<ListedDossier> duplicated() {
    return rows.entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().skip(taken.containsKey(entry.getKey()) ? 0 : 1))
        .toList();
  }
}
