/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.LongAccumulator;
import org.dunghan.jobs.row.Bucket;
import org.dunghan.jobs.row.DayTable;
import org.dunghan.jobs.row.EventRows;
import org.dunghan.jobs.row.RowInput;
import org.dunghan.jobs.row.RowOutput;
import org.dunghan.jobs.row.RowStream;
import org.dunghan.jobs.row.StoredEvent;
import org.dunghan.jobs.row.TenureRows;
import org.dunghan.jobs.sla.DossierFold;
import org.dunghan.jobs.sla.Rulebook;
import org.dunghan.jobs.sla.Tenure;
import org.dunghan.warehouse.Warehouse;
import scala.Tuple2;

/**
 * The reduce step: the events of a range of dossiers go in, those of the files and those that the
 * warehouse holds; new versions go to {@code event}, folded facts to a layer.
 */
final class FoldDossiers
    implements Function2<Integer, Iterator<Tuple2<Integer, ReadOutput>>, Iterator<FoldTally>> {
  /** Rows of this run can only come from a task that was tried before; it counts them again. */
  static final String HELD =
      """
      SELECT %s
      FROM event
      WHERE bucket BETWEEN {first:UInt16} AND {last:UInt16} AND run_id != {run:UInt32}
          AND recorded_at <= fromUnixTimestamp64Micro({known:Int64})
      """
          .formatted(String.join(", ", EventRows.COLUMNS));

  private final Warehouse warehouse;
  private final Broadcast<Rulebook> rules;
  private final FoldPlan plan;
  private final int tasks;
  private final LongAccumulator progress;

  FoldDossiers(
      Warehouse warehouse,
      Broadcast<Rulebook> rules,
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
    try (RowStream stream = new RowStream(warehouse)) {
      Dossiers dossiers = new Dossiers(plan.loadedAt());
      stream.query(
          HELD,
          Map.of(
              "first",
              Bucket.first(task, tasks),
              "last",
              Bucket.first(task + 1, tasks) - 1,
              "run",
              plan.layer(),
              "known",
              ChronoUnit.MICROS.between(Instant.EPOCH, plan.knownAt())),
          row -> dossiers.hold(EventRows.read(row)));
      Map<Integer, Long> duplicate = accept(blocks, dossiers);
      Map<Integer, Long> accepted = writeEvents(dossiers.accepted(), stream);
      return List.of(fold(dossiers, stream, accepted, duplicate)).iterator();
    }
  }

  private Map<Integer, Long> accept(Iterator<Tuple2<Integer, ReadOutput>> blocks, Dossiers dossiers)
      throws IOException {
    Map<Integer, Long> duplicate = new HashMap<>();
    while (blocks.hasNext()) {
      byte[] block = ((ReadOutput.EventBlock) blocks.next()._2()).rows();
      RowInput rows = new RowInput(new ByteArrayInputStream(block));
      while (rows.hasNext()) {
        StoredEvent event = EventRows.read(rows);
        int file = event.event().origin().fileId();
        if (!plan.refusedFiles().contains(file) && !dossiers.accept(event)) {
          duplicate.merge(file, 1L, Long::sum);
        }
      }
    }
    return duplicate;
  }

  private static Map<Integer, Long> writeEvents(List<StoredEvent> events, RowStream stream)
      throws IOException {
    Map<Integer, Long> accepted = new HashMap<>();
    if (!events.isEmpty()) {
      stream.insert(
          "event",
          EventRows.COLUMNS,
          output -> {
            RowOutput row = new RowOutput(output);
            for (StoredEvent event : events) {
              EventRows.write(event, row);
              accepted.merge(event.event().origin().fileId(), 1L, Long::sum);
            }
          });
    }
    return accepted;
  }

  private FoldTally fold(
      Dossiers dossiers,
      RowStream stream,
      Map<Integer, Long> accepted,
      Map<Integer, Long> duplicate)
      throws IOException {
    List<DayTable> days = DayTable.all();
    Map<String, Long> written = new HashMap<>();
    if (!dossiers.all().isEmpty()) {
      stream.insert(
          "dossier",
          List.of(),
          output -> written.put("dossier", writeTenures(dossiers, days, output)));
      for (DayTable table : days) {
        stream.insert(
            table.name(),
            List.of(),
            output -> written.put(table.name(), table.write(plan.layer(), new RowOutput(output))));
      }
    }
    return new FoldTally(accepted, duplicate, dossiers.all().size(), written);
  }

  private long writeTenures(Dossiers dossiers, List<DayTable> days, OutputStream output)
      throws IOException {
    DossierFold fold = new DossierFold(rules.value(), plan.asOf());
    TenureRows rows = new TenureRows(plan.layer());
    RowOutput row = new RowOutput(output);
    long written = 0;
    for (List<StoredEvent> versions : dossiers.all()) {
      for (Tenure tenure : fold.tenures(versions.stream().map(StoredEvent::event).toList())) {
        rows.write(tenure, row);
        days.forEach(table -> table.add(tenure));
        written++;
      }
      progress.add(1);
    }
    return written;
  }
}
