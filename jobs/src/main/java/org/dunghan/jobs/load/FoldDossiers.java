/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.LongAccumulator;
import org.dunghan.jobs.row.EventRows;
import org.dunghan.jobs.row.RowInput;
import org.dunghan.jobs.row.RowOutput;
import org.dunghan.jobs.row.RowStream;
import org.dunghan.jobs.row.StoredEvent;
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
      Map<Integer, Long> duplicate = dossiers.settle(plan.loadedAt());
      Map<Integer, Long> accepted = writeEvents(dossiers, stream);
      Map<String, Long> written =
          new LayerWriter(plan, rules.value(), progress).write(dossiers, stream);
      return List.of(new FoldTally(accepted, duplicate, dossiers.all().size(), written)).iterator();
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
    while (blocks.hasNext()) {
      byte[] block = ((ReadOutput.EventBlock) blocks.next()._2()).rows();
      RowInput rows = new RowInput(block);
      while (rows.hasNext()) {
        int from = rows.position();
        StoredEvent event = EventRows.read(rows);
        if (!plan.refusedFiles().contains(event.event().origin().fileId())) {
          dossiers.read(new ReadEvent(event, block, from, rows.position()));
        }
      }
    }
    return dossiers;
  }

  private static Map<Integer, Long> writeEvents(Dossiers dossiers, RowStream stream)
      throws IOException {
    Map<Integer, Long> accepted = new HashMap<>();
    if (dossiers.all().stream().anyMatch(dossier -> !dossier.accepted().isEmpty())) {
      stream.insert(
          "event",
          EventRows.COLUMNS,
          output -> {
            RowOutput row = new RowOutput(output);
            for (DossierEvents dossier : dossiers.all()) {
              for (ReadEvent event : dossier.accepted()) {
                event.write(row);
                accepted.merge(event.stored().event().origin().fileId(), 1L, Long::sum);
              }
            }
          });
    }
    return accepted;
  }
}
