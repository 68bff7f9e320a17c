/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.LongAccumulator;
import org.dunghan.jobs.row.DossierKey;
import org.dunghan.jobs.row.EventRow;
import org.dunghan.jobs.row.EventRows;
import org.dunghan.jobs.row.RowInput;
import org.dunghan.jobs.row.RowStream;
import org.dunghan.warehouse.Warehouse;
import scala.Tuple2;

/**
 * The reduce step: the events of a range of dossiers go in, those of the files and those that the
 * warehouse holds; new versions go to {@code event}, folded facts to a layer.
 */
final class FoldDossiers
    implements Function2<Integer, Iterator<Tuple2<Integer, ReadOutput>>, Iterator<FoldTally>> {
  private final Warehouse warehouse;
  private final Broadcast<Rules> rules;
  private final FoldPlan plan;
  private final int tasks;
  private final LongAccumulator progress;

  FoldDossiers(
      Warehouse warehouse,
      Broadcast<Rules> rules,
      FoldPlan plan,
      int tasks,
      LongAccumulator progress) {
    this.warehouse = warehouse;
    this.rules = rules;
    this.plan = plan;
    this.tasks = tasks;
    this.progress = progress;
  }

  @Override
  public Iterator<FoldTally> call(Integer task, Iterator<Tuple2<Integer, ReadOutput>> blocks)
      throws IOException {
    if (task == tasks) {
      return List.<FoldTally>of().iterator();
    }
    requireFirstAttempt(TaskContext.get());
    Dossiers dossiers = read(blocks);
    try (RowStream stream = new RowStream(warehouse)) {
      new HeldEvents(stream, plan).addTo(dossiers, task, tasks);
      return List.of(fold(dossiers, stream)).iterator();
    }
  }

  /** What an earlier attempt wrote would count twice: whoever tries again takes a new layer. */
  private static void requireFirstAttempt(TaskContext context) {
    if (context.attemptNumber() > 0 || context.stageAttemptNumber() > 0) {
      throw new IllegalStateException("a share of a layer is written once");
    }
  }

  private Dossiers read(Iterator<Tuple2<Integer, ReadOutput>> blocks) throws IOException {
    Dossiers dossiers = new Dossiers();
    RowInput rows = new RowInput();
    while (blocks.hasNext()) {
      ReadOutput.EventBlock block = (ReadOutput.EventBlock) blocks.next()._2();
      if (!plan.refusedFiles().contains(block.fileId())) {
        rows.over(block.rows(), 0, block.rows().length);
        while (rows.hasNext()) {
          EventRow row = EventRow.next(block.rows(), rows);
          dossiers.read(DossierKey.read(rows), row);
          rows.over(block.rows(), row.until(), block.rows().length);
        }
      }
    }
    return dossiers;
  }

  /** New events and tenures are written side by side, so that a dossier is in mind only once. */
  private FoldTally fold(Dossiers dossiers, RowStream stream) throws IOException {
    LayerShare share = new LayerShare(plan, rules.value());
    if (!dossiers.isEmpty()) {
      stream.insert(
          "event",
          EventRows.COLUMNS,
          events ->
              stream.insert(
                  "dossier",
                  List.of(),
                  tenures -> share.fold(dossiers, events, tenures, progress)));
      share.writeDays(stream);
    }
    return share.tally();
  }
}
