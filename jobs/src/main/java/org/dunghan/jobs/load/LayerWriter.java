/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.util.LongAccumulator;
import org.dunghan.jobs.contract.DossierEvent;
import org.dunghan.jobs.row.DayTable;
import org.dunghan.jobs.row.RowOutput;
import org.dunghan.jobs.row.RowStream;
import org.dunghan.jobs.row.TenureDifferences;
import org.dunghan.jobs.sla.DossierFold;
import org.dunghan.jobs.sla.Tenure;

/** Folds the dossiers of a task and writes its share of a layer. */
final class LayerWriter {
  private final FoldPlan plan;
  private final DossierFold fold;

  /** How the facts that stand were folded; null when there are none. */
  private final DossierFold former;

  private final LongAccumulator progress;
  private final List<DayTable> days = DayTable.all();

  LayerWriter(FoldPlan plan, Rules rules, LongAccumulator progress) {
    this.plan = plan;
    this.progress = progress;
    fold = new DossierFold(rules.now(), plan.asOf());
    former = plan.former() == null ? null : new DossierFold(rules.former(), plan.former().asOf());
  }

  /** Number of rows written, by table. */
  Map<String, Long> write(Dossiers dossiers, RowStream stream) throws IOException {
    Map<String, Long> written = new HashMap<>();
    if (!dossiers.all().isEmpty()) {
      stream.insert(
          "dossier", List.of(), output -> written.put("dossier", writeTenures(dossiers, output)));
      for (DayTable table : days) {
        stream.insert(
            table.name(),
            List.of(),
            output -> written.put(table.name(), table.write(plan.layer(), new RowOutput(output))));
      }
    }
    return written;
  }

  private long writeTenures(Dossiers dossiers, OutputStream output) throws IOException {
    TenureDifferences rows = new TenureDifferences(plan.layer(), new RowOutput(output));
    for (DossierEvents dossier : dossiers.all()) {
      List<DossierEvent> events = dossier.all();
      List<DossierEvent> stood = former == null ? List.of() : dossier.of(plan.former().runs());
      if (mayDiffer(events, stood)) {
        write(tenures(former, stood), fold.tenures(events), rows);
      }
      progress.add(1);
    }
    return rows.written();
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
}
