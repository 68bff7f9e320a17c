/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.dunghan.jobs.contract.EventType;

/** Dossiers to which anything may happen, in any order; a seed always gives the same one. */
final class RandomDossiers {
  static final LocalDateTime BEGIN = LocalDateTime.of(2025, 8, 18, 0, 0);
  static final int DAYS = 35;

  private static final List<String> PROCEDURES =
      List.of(Rules.FIVE_DAYS, Rules.SAME_DAY, Rules.TEN_CALENDAR_DAYS, Rules.WITHOUT_LIMIT);

  private RandomDossiers() {}

  static DossierBuilder of(long seed) {
    Random random = new Random(seed);
    DossierBuilder dossier = DossierBuilder.aDossier();
    int events = 1 + random.nextInt(9);
    for (int event = 0; event < events; event++) {
      add(random, dossier);
    }
    return dossier;
  }

  private static void add(Random random, DossierBuilder dossier) {
    EventType[] types = EventType.values();
    // Half of all events open, so that there is something for the others to happen to.
    EventType type = types[random.nextInt(random.nextBoolean() ? 2 : types.length)];
    String at = time(random);
    switch (type) {
      case RECEIVED -> dossier.received(at).procedure(procedure(random));
      case INHERITED -> dossier.inherited(at).procedure(procedure(random));
      default -> dossier.then(type, at);
    }
    if (type == EventType.EXTENDED || random.nextInt(5) == 0) {
      dossier.due(time(random).substring(0, 10));
    }
    if (random.nextInt(4) == 0) {
      dossier.holder(List.of("W1", "A1", "desk").get(random.nextInt(3)));
    }
  }

  private static String procedure(Random random) {
    return PROCEDURES.get(random.nextInt(PROCEDURES.size()));
  }

  private static String time(Random random) {
    return BEGIN.plusDays(random.nextInt(DAYS)).plusMinutes(30L * random.nextInt(48)).toString();
  }
}
