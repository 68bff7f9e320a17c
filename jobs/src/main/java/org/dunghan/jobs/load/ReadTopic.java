/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.TaskCompletionListener;
import org.dunghan.jobs.contract.RowToEvent;
import org.dunghan.jobs.read.Split;
import org.dunghan.jobs.row.RowStream;
import org.dunghan.warehouse.Warehouse;
import scala.Tuple2;

/**
 * The map step over messages: some of one partition go in, blocks of valid events come out; invalid
 * messages are kept aside.
 */
final class ReadTopic
    implements PairFlatMapFunction<Iterator<Row>, Integer, ReadOutput>, Serializable {
  private final Warehouse warehouse;
  private final String source;
  private final Map<Integer, NumberedFile> files;
  private final int runId;
  private final Instant loadedAt;
  private final int tasks;
  private final LongAccumulator progress;

  /**
   * @param files by the numbers of the partitions
   */
  ReadTopic(
      Warehouse warehouse,
      String source,
      Map<Integer, NumberedFile> files,
      int runId,
      Instant loadedAt,
      int tasks,
      LongAccumulator progress) {
    this.warehouse = warehouse;
    this.source = source;
    this.files = files;
    this.runId = runId;
    this.loadedAt = loadedAt;
    this.tasks = tasks;
    this.progress = progress;
  }

  @Override
  public Iterator<Tuple2<Integer, ReadOutput>> call(Iterator<Row> messages) {
    if (!messages.hasNext()) {
      return Collections.emptyIterator();
    }
    RowStream stream = new RowStream(warehouse);
    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> stream.close());
    TopicRows rows = new TopicRows(messages);
    NumberedFile file = files.get(rows.partition());
    return new FileEvents(
        runId,
        new FileSplit(file, 0, Split.WHOLE),
        rows,
        new RowToEvent(source, loadedAt),
        new RejectedRows(stream, runId, file),
        tasks,
        progress);
  }
}
