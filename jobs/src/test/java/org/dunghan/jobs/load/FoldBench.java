/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dunghan.jobs.contract.DossierEvent;
import org.dunghan.jobs.publish.Generation;
import org.dunghan.jobs.publish.Publications;
import org.dunghan.jobs.reference.RulebookQueries;
import org.dunghan.jobs.row.RowInput;
import org.dunghan.jobs.row.RowStream;
import org.dunghan.jobs.sla.DossierFold;
import org.dunghan.jobs.sla.Rulebook;
import org.dunghan.warehouse.Warehouse;

/**
 * Times the fold alone, on one thread, over all events of a warehouse: a share of the dossiers is
 * read, the clock runs while they are folded, and stands still while the next share is read. The
 * first round warms up.
 */
final class FoldBench {
  private static final int SHARES = 64;
  private static final int ROUNDS = 4;

  private FoldBench() {}

  /** Takes the JDBC URL of the warehouse. */
  public static void main(String[] arguments) throws Exception {
    Warehouse warehouse = new Warehouse(arguments[0], "default", "");
    DossierFold fold = fold(warehouse);
    for (int round = 0; round < ROUNDS; round++) {
      Tally tally = new Tally();
      try (RowStream stream = new RowStream(warehouse)) {
        for (int share = 0; share < SHARES; share++) {
          tally.add(read(stream, share), fold);
        }
      }
      System.out.println(tally.text());
    }
  }

  private static DossierFold fold(Warehouse warehouse) throws SQLException {
    try (Connection connection = warehouse.connect()) {
      Generation current = new Publications(connection).current().orElseThrow();
      Rulebook rules = new RulebookQueries(connection).rulebook(current.referenceVersion());
      return new DossierFold(rules, current.asOf());
    }
  }

  private static List<List<DossierEvent>> read(RowStream stream, int share) throws IOException {
    Dossiers dossiers = new Dossiers();
    FoldPlan everything =
        new FoldPlan(
            0,
            FoldPlan.Scope.ALL,
            0,
            LocalDate.MAX,
            Instant.now(),
            RunOrder.EVER,
            Set.of(),
            List.of(),
            null);
    new HeldEvents(stream, everything).addTo(dossiers, share, SHARES);
    RowInput reader = new RowInput();
    List<List<DossierEvent>> versions = new ArrayList<>();
    for (DossierRows dossier : dossiers.sorted()) {
      versions.add(dossier.settle(reader, everything.loadedAt()).all());
    }
    return versions;
  }

  private static final class Tally {
    private long events;
    private long dossiers;
    private long tenures;
    private long nanos;

    void add(List<List<DossierEvent>> versions, DossierFold fold) {
      long begin = System.nanoTime();
      for (List<DossierEvent> dossier : versions) {
        tenures += fold.tenures(dossier).size();
      }
      nanos += System.nanoTime() - begin;
      dossiers += versions.size();
      events += versions.stream().mapToLong(List::size).sum();
    }

    String text() {
      return String.format(
          Locale.ROOT,
          "%,d events of %,d dossiers into %,d tenures in %.2f s: %,.0f events/s",
          events,
          dossiers,
          tenures,
          nanos / 1e9,
          events / (nanos / 1e9));
    }
  }
}
