/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.util.LongAccumulator;
import org.dunghan.jobs.contract.DossierEvent;
import org.dunghan.jobs.row.DayTable;
import org.dunghan.jobs.row.RowInput;
import org.dunghan.jobs.row.RowStream;
import org.dunghan.jobs.row.TableRows;
import org.dunghan.jobs.row.TenureDifferences;
import org.dunghan.jobs.sla.DossierFold;
import org.dunghan.jobs.sla.Tenure;

/** Folds the dossiers of a task, and writes its share of a layer. */
final class LayerShare {
  private final FoldPlan plan;
  private final DossierFold fold;

  /** How the facts that stand were folded; null when there are none. */
  private final DossierFold former;

  private final List<DayTable> days = DayTable.all();
  private final Map<Integer, Long> accepted = new HashMap<>();
  private final Map<Integer, Long> duplicate = new HashMap<>();
  private final Map<String, Long> written = new HashMap<>();
  private int dossiers;

  LayerShare(FoldPlan plan, Rules rules) {
    this.plan = plan;
    fold = new DossierFold(rules.now(), plan.asOf());
    former = plan.former() == null ? null : new DossierFold(rules.former(), plan.former().asOf());
  }

  /** Writes what is new of the events and what differs of the tenures, and sums the days. */
  void fold(Dossiers all, TableRows events, TableRows tenures, LongAccumulator progress)
      throws IOException {
    TenureDifferences rows = new TenureDifferences(plan.layer(), tenures);
    RowInput reader = new RowInput();
    for (DossierRows dossier : all.sorted()) {
      DossierEvents settled = dossier.settle(reader, plan.loadedAt());
      write(settled, events);
      fold(settled, rows);
      progress.add(1);
    }
    dossiers = all.size();
    written.put("dossier", rows.written());
  }

  private void write(DossierEvents dossier, TableRows table) throws IOException {
    for (ReadEvent event : dossier.accepted()) {
      event.row().write(table);
      count(event, accepted);
    }
    dossier.duplicates().forEach(event -> count(event, duplicate));
  }

  private static void count(ReadEvent event, Map<Integer, Long> byFile) {
    byFile.merge(event.stored().event().origin().fileId(), 1L, Long::sum);
  }

  private void fold(DossierEvents dossier, TenureDifferences rows) throws IOException {
    List<DossierEvent> events = dossier.all();
    List<DossierEvent> stood = former == null ? List.of() : dossier.of(plan.former().runs());
    if (mayDiffer(events, stood)) {
      write(tenures(former, stood), fold.tenures(events), rows);
    }
  }

  /** By the same rules, the same events say the same. */
  private boolean mayDiffer(List<DossierEvent> events, List<DossierEvent> stood) {
    return former == null
        || events.size() != stood.size()
        || plan.former().hasOtherRules()
        || !plan.former().asOf().equals(plan.asOf());
  }

  private static List<Tenure> tenures(DossierFold by, List<DossierEvent> events) {
    return events.isEmpty() ? List.of() : by.tenures(events);
  }

  private void write(List<Tenure> before, List<Tenure> now, TenureDifferences rows)
      throws IOException {
    rows.write(before, now);
    for (DayTable table : days) {
      before.forEach(tenure -> table.add(tenure, -1));
      now.forEach(tenure -> table.add(tenure, 1));
    }
  }

  /** Writes the days of all that was folded. */
  void writeDays(RowStream stream) throws IOException {
    for (DayTable table : days) {
      stream.insert(
          table.part(),
          List.of(),
          rows -> written.put(table.name(), table.write(plan.layer(), rows)));
    }
  }

  FoldTally tally() {
    return new FoldTally(accepted, duplicate, dossiers, written);
  }
}
